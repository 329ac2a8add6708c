import { Main } from './components/layout/main.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';

interface ErrorPageProps {
	readonly status: number;
	readonly reference: string | null;
	readonly signedIn: boolean;
	readonly words: string | null;
}

/** One page for whatever went wrong: what happened, whether anything was saved, what to do. */
export function ErrorPage({ status, reference, signedIn, words }: ErrorPageProps) {
	return (
		<Main>
			<div className="govuk-grid-row">
				<div className="govuk-grid-column-two-thirds">{content(status, reference, signedIn, words)}</div>
			</div>
		</Main>
	);
}

function content(status: number, reference: string | null, signedIn: boolean, words: string | null) {
	if (status === 404) {
		return (
			<>
				<PageHeading>Page not found</PageHeading>
				<p className="govuk-body">
					If you typed the address, check that it is right. If you followed a link, the record may belong to another organisation or may have been withdrawn.
				</p>
				<p className="govuk-body">
					<a className="govuk-link" href="/">
						Go to your start page
					</a>
				</p>
			</>
		);
	}
	if (status === 403) {
		return (
			<>
				<PageHeading>You cannot see this page</PageHeading>
				<p className="govuk-body">
					{signedIn ? 'Your role does not include it. If you need it for your work, ask your organisation’s administrator.' : 'Sign in first.'}
				</p>
				<p className="govuk-body">
					<a className="govuk-link" href="/">
						Go to your start page
					</a>
				</p>
			</>
		);
	}
	if (status < 500) {
		return (
			<>
				<PageHeading>The form could not be read</PageHeading>
				<p className="govuk-body">{words ?? 'Go back to the page and try again.'} Nothing was saved.</p>
			</>
		);
	}
	return (
		<>
			<PageHeading>Sorry, there is a problem</PageHeading>
			<p className="govuk-body">What you sent has not been saved. Go back: what you typed should still be in the form. Try again in a few minutes.</p>
			{reference ? <p className="govuk-body">If it happens again, tell your administrator this reference: {reference}</p> : null}
		</>
	);
}

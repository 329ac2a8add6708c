import { Main } from './components/layout/main.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import type { FaultPage } from './http/context.ts';

interface ErrorPageProps {
	readonly status: number;
	/** What a fault's page says; null where nothing failed. */
	readonly fault: FaultPage | null;
	readonly signedIn: boolean;
	readonly words: string | null;
}

/** One page for whatever went wrong: what happened, whether anything was saved, what to do. */
export function ErrorPage({ status, fault, signedIn, words }: ErrorPageProps) {
	return (
		<Main>
			<div className="govuk-grid-row">
				<div className="govuk-grid-column-two-thirds">{content(status, fault, signedIn, words)}</div>
			</div>
		</Main>
	);
}

function content(status: number, fault: FaultPage | null, signedIn: boolean, words: string | null) {
	if (status === 404) {
		return (
			<>
				<PageHeading>Page not found</PageHeading>
				<p className="govuk-body">
					If you typed the address, check that it is right. If you followed a link, the record may belong to
					another organisation or may have been withdrawn.
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
					{signedIn
						? 'Your role does not include it. If you need it for your work, ask your organisation’s administrator.'
						: 'Sign in first.'}
				</p>
				<p className="govuk-body">
					<a className="govuk-link" href="/">
						Go to your start page
					</a>
				</p>
			</>
		);
	}
	if (status === 405) {
		return (
			<>
				<PageHeading>This cannot be done</PageHeading>
				<p className="govuk-body">There is no form at this address. Nothing was saved.</p>
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
			<PageHeading>{fault?.heading ?? 'Sorry, there is a problem'}</PageHeading>
			{(fault?.words ?? ['Try again in a few minutes.']).map((each) => (
				<p key={each} className="govuk-body">
					{each}
				</p>
			))}
		</>
	);
}

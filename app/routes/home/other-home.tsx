import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import type { OtherHomeView } from './other-view.ts';

/** The start page of those whose work is in one or two places: authorities, administrators. */
export function OtherHome({ view }: { readonly view: OtherHomeView }) {
	return (
		<Main>
			<PageHeading caption={`${view.name}, ${view.organisation}`}>Your start page</PageHeading>
			{view.places.length === 0 ? (
				<p className="govuk-body">
					Your role has no pages of its own yet. If you need something for your work, ask your organisation’s
					administrator.
				</p>
			) : (
				<ul className="govuk-list govuk-list--spaced">
					{view.places.map((place) => (
						<li key={place.href}>
							<a className="govuk-link govuk-!-font-weight-bold" href={place.href}>
								{place.text}
							</a>
							<br />
							{place.hint}
						</li>
					))}
				</ul>
			)}
		</Main>
	);
}

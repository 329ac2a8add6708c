import { Details } from '../../../components/govuk/details.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { OffersView } from './view.ts';

export function OffersPage({ view }: { readonly view: OffersView }) {
	return (
		<Main>
			<PageHeading>Places for authorities to buy</PageHeading>
			<p className="govuk-body">
				Places that you offer beside what the commissioner funds. An order keeps the terms that it was placed
				on, whatever you change later.
			</p>
			<Table
				id="offers"
				caption="What you offer"
				captionHidden
				wide
				columns={[
					{ text: 'What' },
					{ text: 'Places left', numeric: true },
					{ text: 'Price' },
					{ text: 'Next start' },
					{ text: 'State' },
				]}
				rows={view.offers.map(({ href, what, left, price, next, state }) => ({
					key: href,
					cells: [
						<a key="what" className="govuk-link" href={href}>
							{what}
						</a>,
						left,
						price,
						next,
						state,
					],
				}))}
				empty="You offer no places yet."
			/>
			{view.toOffer.length === 0 ? null : (
				<Details summary="Offer places somewhere else">
					<ul className="govuk-list govuk-list--spaced">
						{view.toOffer.map(({ href, text }) => (
							<li key={href}>
								<a className="govuk-link" href={href}>
									{text}
								</a>
							</li>
						))}
					</ul>
				</Details>
			)}
		</Main>
	);
}

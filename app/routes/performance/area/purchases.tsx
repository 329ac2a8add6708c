import { Table } from '../../../components/govuk/table.tsx';
import type { AreaPurchasesView } from './purchases-view.ts';

/** Places of the area: allotted, bought, used; and where to buy, follow and pay. */
export function AreaPurchasesSection({ view }: { readonly view: AreaPurchasesView }) {
	return (
		<section aria-labelledby="places-heading">
			<h2 className="govuk-heading-m" id="places-heading">
				Places in this area
			</h2>
			<Table
				id="area-units"
				caption="Places by whose they are"
				wide
				columns={[
					{ text: 'Programme' },
					{ text: 'Whose' },
					{ text: 'Places', numeric: true },
					{ text: 'Used', numeric: true },
					{ text: 'Reserved', numeric: true },
					{ text: 'Free', numeric: true },
				]}
				rows={view.units.map(({ key, cells }) => ({ key, cells }))}
				empty="No places have been allotted to this area or bought for it yet."
			/>
			<ul className="govuk-list govuk-list--spaced">
				{view.lines.map(({ text, href, link }) => (
					<li key={href}>
						<a className="govuk-link govuk-!-font-weight-bold" href={href}>
							{link}
						</a>
						<br />
						{text}
					</li>
				))}
			</ul>
		</section>
	);
}

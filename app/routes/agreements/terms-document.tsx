import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { Table } from '../../components/govuk/table.tsx';
import type { TermsCard } from './terms-cards.ts';

export interface DifferenceRow {
	readonly key: string;
	readonly kind: string;
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

/** Before and after, side by side, by kind. */
export const DifferenceTable = ({
	rows,
	caption,
}: {
	readonly rows: readonly DifferenceRow[];
	readonly caption: string;
}) => (
	<Table
		id="differences"
		caption={caption}
		captionSize="m"
		wide
		columns={[{ text: 'What' }, { text: 'Before' }, { text: 'After' }]}
		rows={rows.map(({ key, kind, what, before, after }) => ({
			key,
			group: kind,
			cells: [what, before, after],
		}))}
		empty="Nothing differs from the terms before it yet."
	/>
);

/** The whole terms. */
export const TermsCards = ({ cards }: { readonly cards: readonly TermsCard[] }) => (
	<>
		{cards.map(({ title, rows, actions }) => (
			<SummaryList key={title} cardTitle={title} cardActions={actions} rows={rows} />
		))}
	</>
);

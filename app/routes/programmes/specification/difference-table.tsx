import { Table } from '../../../components/govuk/table.tsx';
import type { Difference } from './difference-words.ts';

/** What a version changes, beside what was before. */
export const DifferenceTable = ({
	rows,
	before,
	after,
}: {
	readonly rows: readonly Difference[];
	readonly before: string;
	readonly after: string;
}) => (
	<Table
		id="differences"
		caption="What changed"
		captionSize="m"
		wide
		columns={[{ text: 'Measure or KPI' }, { text: before }, { text: after }]}
		rows={rows.map((row) => ({ key: row.key, cells: [row.what, row.before, row.after] }))}
		empty="Nothing that is asked or judged has changed."
	/>
);

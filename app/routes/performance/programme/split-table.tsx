import { Table } from '../../../components/govuk/table.tsx';
import { FigureCell } from '../../../components/words/figure-cell.tsx';
import type { Split } from './view.ts';

interface SplitTableProps {
	readonly id: string;
	readonly title: string;
	readonly rowsAre: 'Area' | 'Provider';
	readonly split: Split;
}

/** Areas or providers down, headline KPIs across; each figure leads to its returns. Ratings and intervals stand on each KPI's own page. */
export function SplitTable({ id, title, rowsAre, split }: SplitTableProps) {
	return (
		<Table
			id={id}
			caption={title}
			captionSize="m"
			wide
			columns={[{ text: rowsAre }, ...split.kpis.map((text) => ({ text, numeric: true }))]}
			rows={split.rows.map((row) => ({
				key: row.name,
				cells: [
					row.name,
					...row.cells.map((cell, index) =>
						cell === null ? (
							<span key={index} className="portal-quiet">
								No data
							</span>
						) : (
							<a key={index} className="govuk-link govuk-link--no-visited-state" href={cell.href}>
								<FigureCell value={cell.value} parts={cell.parts} />
								<span className="govuk-visually-hidden">{`: ${cell.judgement}, ${split.kpis[index]}, ${row.name}`}</span>
							</a>
						),
					),
				],
			}))}
			empty="There is nothing to add up yet: no quarter’s cases have had their time."
		/>
	);
}

import { Table } from '../../components/govuk/table.tsx';
import { FigureCell } from '../../components/words/figure-cell.tsx';
import type { ValueRow } from './value-row.ts';

interface QuartersTableProps {
	readonly id: string;
	readonly caption: string;
	readonly rows: readonly ValueRow[];
	readonly empty: string;
}

/** The quarters of a chart on a page of many charts, drawn leanly: what each rests on leads to its returns; targets and intervals stand on the KPI's own page. */
export function QuartersTable({ id, caption, rows, empty }: QuartersTableProps) {
	return (
		<Table
			id={id}
			caption={caption}
			captionSize="s"
			wide
			small
			columns={[
				{ text: 'Quarter' },
				{ text: 'Result', numeric: true },
				{ text: 'Rating' },
				{ text: 'Against target' },
				{ text: 'Rests on' },
			]}
			rows={rows.map((row) => ({
				key: row.key,
				cells: [
					row.name,
					<FigureCell key="value" value={row.value} parts={row.parts} />,
					row.ratingName,
					row.judgement,
					row.returnsHref === null ? (
						row.coverage
					) : (
						<a key="rests" className="govuk-link" href={row.returnsHref}>
							{row.coverage}
							<span className="govuk-visually-hidden">{`: returns of ${row.name}`}</span>
						</a>
					),
				],
			}))}
			empty={empty}
		/>
	);
}

import { Details } from '../../components/govuk/details.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { FigureCell } from '../../components/words/figure-cell.tsx';
import { RatingTag } from '../../components/words/rating-tag.tsx';
import type { ValueRow } from './value-row.ts';

interface ValueTableProps {
	readonly id: string;
	readonly caption: string;
	/** What the rows are: "Quarter", "Area", "Provider". */
	readonly rowsAre: string;
	readonly rows: readonly ValueRow[];
	readonly empty: string;
}

/** KPI values with everything that must stand beside them, and the way back to the returns. */
export function ValueTable({ id, caption, rowsAre, rows, empty }: ValueTableProps) {
	return (
		<Table
			id={id}
			caption={caption}
			captionSize="s"
			wide
			small
			columns={[
				{ text: rowsAre },
				{ text: 'Result', numeric: true },
				{ text: 'Target', numeric: true },
				{ text: 'Rating' },
				{ text: 'Against target' },
				{ text: '95% interval', numeric: true },
				{ text: 'Rests on' },
			]}
			rows={rows.map((row) => ({
				key: row.key,
				cells: [
					row.name,
					<FigureCell key="value" value={row.value} parts={row.parts} />,
					row.target,
					<RatingTag key="rating" rating={row.rating} />,
					row.judgement,
					row.interval,
					<RestsOn key="rests" row={row} />,
				],
			}))}
			empty={empty}
		/>
	);
}

function RestsOn({ row }: { readonly row: ValueRow }) {
	if (row.sources.length === 0) return <>{row.coverage}</>;
	return (
		<Details summary={row.coverage}>
			<ul className="govuk-list">
				{row.sources.map((source) => (
					<li key={source.href}>
						<a className="govuk-link" href={source.href}>
							{source.text}
						</a>
					</li>
				))}
			</ul>
		</Details>
	);
}

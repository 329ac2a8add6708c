import { type CellView, number, type RecordBlock, words } from '../../components/layout/record-view.ts';
import type { ValueRow } from './value-row.ts';

interface Table {
	readonly id: string;
	readonly caption: string;
	readonly rows: readonly ValueRow[];
	readonly empty: string;
}

/** KPI values with everything that must stand beside them, and the way back to the returns. `rowsAre`: "Quarter", "Area", "Provider". */
export const valueTable = (rowsAre: string, { rows, ...table }: Table): RecordBlock => ({
	kind: 'table',
	table: {
		...table,
		captionSize: 's',
		columns: [
			words(rowsAre),
			number('Result'),
			number('Target'),
			words('Rating'),
			words('Against target'),
			number('95% interval'),
			words('Rests on'),
		],
		rows: rows.map((row) => ({
			key: row.key,
			cells: [
				row.name,
				{ figure: row.value, parts: row.parts, none: row.none },
				row.target,
				{ rating: row.rating },
				row.judgement,
				row.interval,
				row.sources.length === 0 ? row.coverage : { folded: row.coverage, items: row.sources },
			],
		})),
	},
});

/** The quarters of a chart on a page of many charts, drawn leanly: what each rests on leads to its returns; targets and intervals stand on the KPI's own page. */
export const quartersTable = ({ rows, ...table }: Table): RecordBlock => ({
	kind: 'table',
	table: {
		...table,
		captionSize: 's',
		columns: [
			words('Quarter'),
			number('Result'),
			words('Rating'),
			words('Against target'),
			words('Rests on'),
		],
		rows: rows.map((row) => ({
			key: row.key,
			cells: [
				row.name,
				{ figure: row.value, parts: row.parts, none: row.none },
				row.ratingName,
				row.judgement,
				restsOn(row),
			],
		})),
	},
});

const restsOn = ({ returnsHref, coverage, name }: ValueRow): CellView =>
	returnsHref === null ? coverage : { href: returnsHref, text: coverage, of: `: returns of ${name}` };

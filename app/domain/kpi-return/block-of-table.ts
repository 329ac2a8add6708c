import type { Period } from '../calendar/period.ts';
import type { BlockHead } from './block-labels.ts';
import type { BoxHead, BoxTable } from './box.ts';
import { figureKey } from './figure.ts';
import { type CellNames, nameCell } from './name-cell.ts';
import { groupWords, headWords } from './table-words.ts';
import type { BlockNamed } from './word-block-refusal.ts';

/** A table of a return as a block is read into it, by the words at the head of its rows and columns, as its page shows them. */
export function blockOfTable(table: BoxTable, period: Period, names: CellNames): BlockNamed {
	const units = new Map(names.measures.map(({ key, unit }) => [key, unit]));
	const head = (each: BoxHead): BlockHead => {
		const group = groupWords(each, names);
		const partOf = each.kind === 'measure' ? each.measure.partOf : null;
		const of = names.measures.find(({ key }) => key === partOf);
		return {
			name: headWords(each, period, names),
			groups: [...(group === null ? [] : [group]), ...(of === undefined ? [] : [of.label])],
		};
	};
	return {
		names: new Map(table.cells.flat().map((box) => [figureKey(box), nameCell(box, names)])),
		block: {
			rows: table.rows.map(head),
			columns: table.columns.map(head),
			boxes: table.cells.map((line) =>
				line.map((box) => ({ key: figureKey(box), unit: units.get(box.measureKey) ?? 'count' })),
			),
		},
	};
}

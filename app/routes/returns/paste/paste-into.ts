import type { BlockHead } from '../../../domain/kpi-return/block-labels.ts';
import type { BoxHead, BoxTable } from '../../../domain/kpi-return/box.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import { nameCell } from '../../../domain/kpi-return/name-cell.ts';
import type { BlockTable } from '../../../domain/kpi-return/read-block.ts';
import { groupWords, headWords } from '../../../domain/kpi-return/table-words.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

/** A table into which a block is pasted. */
export interface PasteInto {
	readonly facts: ReturnFacts;
	readonly section: SectionKey;
	readonly table: BoxTable;
	/** The same as a block is read into it, by the words at the head of its rows and columns, as its page shows them. */
	readonly block: BlockTable;
	/** What each box is called in a sentence, by `figureKey`. */
	readonly names: ReadonlyMap<string, string>;
}

export function pasteInto(facts: ReturnFacts, section: SectionKey, table: BoxTable): PasteInto {
	const { whole } = facts;
	const names = cellNames(whole);
	const units = new Map(names.measures.map(({ key, unit }) => [key, unit]));
	const head = (each: BoxHead): BlockHead => {
		const group = groupWords(each, names);
		const partOf = each.kind === 'measure' ? each.measure.partOf : null;
		const of = names.measures.find(({ key }) => key === partOf);
		return {
			name: headWords(each, whole.row.period, names),
			groups: [...(group === null ? [] : [group]), ...(of === undefined ? [] : [of.label])],
		};
	};
	return {
		facts,
		section,
		table,
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

import type { BlockHead } from '../../../domain/kpi-return/block-labels.ts';
import type { BoxHead, BoxTable } from '../../../domain/kpi-return/box.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { BlockTable } from '../../../domain/kpi-return/read-block.ts';
import { SECTIONS, type SectionKey } from '../../../domain/specification/specification.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { cellNames } from '../cell-names.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { groupWords, headWords } from '../table-words.ts';

export interface PasteInto {
	readonly facts: ReturnFacts;
	readonly section: SectionKey;
	readonly table: BoxTable;
}

/** The table that the address names; a 404 where the return does not ask it of this person. */
export async function tableOfAddress(g: SignedIn): Promise<PasteInto> {
	const section = found(SECTIONS.find((each) => each === g.params.section));
	const facts = await returnOfAddress(g);
	const key = new URL(g.request.url).searchParams.get('table') ?? '';
	const tables = facts.draft.sections.find((each) => each.section === section)?.tables ?? [];
	return { facts, section, table: found(tables.find((each) => each.key === key)) };
}

/** The table as a block is read into it, by the words at the head of its rows and columns, as its page shows them. */
export function blockTable({ facts: { whole }, table }: PasteInto): BlockTable {
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
		rows: table.rows.map(head),
		columns: table.columns.map(head),
		boxes: table.cells.map((line) =>
			line.map((box) => ({ key: figureKey(box), unit: units.get(box.measureKey) ?? 'count' })),
		),
	};
}

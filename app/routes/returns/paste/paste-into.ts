import { blockOfTable } from '../../../domain/kpi-return/block-of-table.ts';
import type { BoxTable } from '../../../domain/kpi-return/box.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { BlockNamed } from '../../../domain/kpi-return/word-block-refusal.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

/** A table into which a block is pasted. */
export interface PasteInto extends BlockNamed {
	readonly facts: ReturnFacts;
	readonly section: SectionKey;
	readonly table: BoxTable;
}

export const pasteInto = (facts: ReturnFacts, section: SectionKey, table: BoxTable): PasteInto => ({
	facts,
	section,
	table,
	...blockOfTable(table, facts.whole.row.period, cellNames(facts.whole)),
});

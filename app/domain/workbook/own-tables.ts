import type { Period } from '../calendar/period.ts';
import { blockOfTable } from '../kpi-return/block-of-table.ts';
import type { BoxSection, BoxTable } from '../kpi-return/box.ts';
import type { CellNames } from '../kpi-return/name-cell.ts';
import type { BlockTable } from '../kpi-return/read-block.ts';
import { tableCaption } from '../kpi-return/table-words.ts';
import type { BlockNamed } from '../kpi-return/word-block-refusal.ts';
import { SECTION_LABELS } from '../specification/section-labels.ts';

/** A table that a sheet of somebody's own can be read into. */
export interface OwnTable extends BlockNamed {
	/** The same from quarter to quarter: a cohort is this quarter's or the one before. */
	readonly key: string;
	readonly label: string;
}

interface Asked {
	readonly sections: readonly BoxSection[];
	readonly period: Period;
	readonly periods: readonly Period[];
	readonly names: CellNames;
}

/** Every table of the return, and after them those of several sections that are laid out alike as one: a sheet often holds all of a quarter. */
export function ownTables({ sections, period, periods, names }: Asked): readonly OwnTable[] {
	const tables = sections.flatMap((section) => section.tables);
	const one = (table: BoxTable): OwnTable => ({
		key: lastingKey(table.key, period.number),
		label: `${SECTION_LABELS[table.section]}: ${tableCaption(table, period, periods, names)}`,
		...blockOfTable(table, period, names),
	});
	const lists = tables.filter(({ columns }) => columns.length === 1 && columns[0]?.kind === 'figure');
	const byArea = tables.filter(({ cohort, rows }) => cohort === null && rows[0]?.kind === 'area');
	return [
		...tables.map(one),
		...(lists.length < 2
			? []
			: [{ key: 'all.lists', label: 'All figures for the whole programme', ...below(lists.map(one)) }]),
		...(byArea.length < 2
			? []
			: [{ key: 'all.areas', label: 'All figures by area', ...beside(byArea.map(one)) }]),
	];
}

const lastingKey = (key: string, quarter: number): string =>
	key.replace(/cohort-(\d+)/, (_all, number) => `cohort-back-${quarter - Number(number)}`);

const namesOf = (tables: readonly OwnTable[]) => new Map(tables.flatMap(({ names }) => [...names]));

const below = (tables: readonly OwnTable[]): BlockNamed => ({
	names: namesOf(tables),
	block: {
		rows: tables.flatMap(({ block }) => block.rows),
		columns: tables[0]?.block.columns ?? [],
		boxes: tables.flatMap(({ block }) => block.boxes),
	},
});

/** They have the same areas down. */
function beside(tables: readonly OwnTable[]): BlockNamed {
	const [first] = tables;
	const block: BlockTable = {
		rows: first?.block.rows ?? [],
		columns: tables.flatMap((table) => table.block.columns),
		boxes: (first?.block.rows ?? []).map((_, row) => tables.flatMap((table) => table.block.boxes[row] ?? [])),
	};
	return { names: namesOf(tables), block };
}

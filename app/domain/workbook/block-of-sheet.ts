import { writeDay } from '../calendar/write-date.ts';
import type { Block } from '../kpi-return/block-labels.ts';
import { MERGED_CELL } from './cell-faults.ts';
import { decimalText } from './decimal-text.ts';
import type { CellContent, SheetCells } from './workbook-cells.ts';

/** A sheet as a block that is pasted would say it. Of merged cells only the first says anything. */
export function blockOfSheet({ rows }: Pick<SheetCells, 'rows'>): Block {
	const block = rows.map((row) => withoutEnd(row.map(textOf), (cell) => cell === ''));
	return withoutEnd(block, (row) => row.length === 0);
}

function textOf(content: CellContent): string {
	switch (content.kind) {
		case 'empty':
			return '';
		case 'number':
			return decimalText(content.value) ?? String(content.value);
		case 'text':
			return content.text.trim();
		case 'day':
			return writeDay(content.day);
		case 'truth':
			return content.value ? 'TRUE' : 'FALSE';
		case 'fault':
			return content.says === MERGED_CELL ? '' : content.says;
	}
}

function withoutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
	return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}

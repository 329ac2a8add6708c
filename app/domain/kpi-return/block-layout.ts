import { type Block, type BlockHead, labelsAmong } from './block-labels.ts';

/** Where a block has its labels, once it has been turned as the table is. */
export interface BlockLayout {
	/** The table's columns stand down the block, and its rows across it: it has to be turned. */
	readonly turned: boolean;
	/** Index of the row that heads the columns; null where none does. */
	readonly headRow: number | null;
	/** Index of the column that names the rows; null where none does. */
	readonly labelColumn: number | null;
}

/** Rows and columns the other way round; a row that is short has empty cells at its end. */
export function turnBlock(block: Block): Block {
	const width = Math.max(0, ...block.map((row) => row.length));
	return Array.from({ length: width }, (_, column) => block.map((row) => row[column] ?? ''));
}

/** The reading of the block under which most of its cells are labels of the table. Labels that stand nowhere are null. */
export function blockLayout(
	block: Block,
	rows: readonly BlockHead[],
	columns: readonly BlockHead[],
): BlockLayout {
	const upright = placed(block, rows, columns);
	const turned = placed(block, columns, rows);
	return turned.score > upright.score
		? { headRow: turned.labelColumn, labelColumn: turned.headRow, turned: true }
		: { headRow: upright.headRow, labelColumn: upright.labelColumn, turned: false };
}

/** A row of headings stands above what it heads, and to the right of the column that names the rows. */
function placed(block: Block, down: readonly BlockHead[], across: readonly BlockHead[]) {
	const headRow = fullest(block, across);
	const turned = turnBlock(block);
	const labelColumn = fullest(turned, down);
	const heads = labelsAmong((block[headRow ?? -1] ?? []).slice((labelColumn ?? -1) + 1), across);
	const labels = labelsAmong((turned[labelColumn ?? -1] ?? []).slice((headRow ?? -1) + 1), down);
	return {
		headRow: heads === 0 ? null : headRow,
		labelColumn: labels === 0 ? null : labelColumn,
		score: heads + labels,
	};
}

function fullest(lines: Block, heads: readonly BlockHead[]): number | null {
	const counts = lines.map((line) => labelsAmong(line, heads));
	const most = Math.max(0, ...counts);
	return most === 0 ? null : counts.indexOf(most);
}

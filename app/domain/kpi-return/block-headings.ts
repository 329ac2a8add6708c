import { accepted, type Result, refused } from '../result.ts';
import { type Block, type BlockHead, labelledLines, plainLabel } from './block-labels.ts';
import type { BlockRefusal } from './block-refusal.ts';

interface Placed {
	readonly headRow: number | null;
	readonly labelColumn: number | null;
	readonly rows: readonly BlockHead[];
	readonly columns: readonly BlockHead[];
}

/** What the one column of figures may be headed with, whatever the table calls it. */
const ANY_FIGURE = /^(?:number|figures?|count|value|amount|total|this quarter)s?$/;

const WORDS = /^\p{L}/u;

/**
 * The block with rows that are only headings emptied: the row of headings itself said again, further down. A row of words over the
 * figures that are no column of the table is a problem, for the figures under it may be another quarter's.
 */
export function withoutHeadings(block: Block, placed: Placed): Result<Block, BlockRefusal> {
	const { headRow, labelColumn } = placed;
	if (headRow !== null) return withKnownLabels(emptied(block, headRow), placed, headRow);
	if (labelColumn === null) return accepted(block);
	const first = labelledLines(block, labelColumn, placed.rows).findIndex(({ kind }) => kind === 'figures');
	const headings = block
		.slice(0, first)
		.map((row) => row.slice(labelColumn + 1).filter((cell) => cell !== ''));
	const isHeading = headings.map((cells) => cells.every((cell) => WORDS.test(cell)));
	const strange = headings
		.filter((_, row) => isHeading[row])
		.flat()
		.find((cell) => !(placed.columns.length === 1 && ANY_FIGURE.test(plainLabel(cell))));
	return strange === undefined
		? accepted(block.map((row, index) => (isHeading[index] ? row.slice(0, labelColumn + 1) : row)))
		: refused({ code: 'unknown-label', side: 'columns', label: strange });
}

/** A row that says the headings again, as at the top of each printed page. */
const emptied = (block: Block, headRow: number): Block =>
	block.map((row, index) => {
		const says = row.every((cell, column) => cell === '' || cell === block[headRow]?.[column]);
		return index !== headRow && says ? [] : row;
	});

/** Headings without a label of any row: where the first column holds words, they are names that the table does not know. */
function withKnownLabels(
	block: Block,
	{ labelColumn }: Placed,
	headRow: number,
): Result<Block, BlockRefusal> {
	const label = block.slice(headRow + 1).find((row) => WORDS.test(row[0] ?? ''))?.[0];
	return labelColumn === null && label !== undefined
		? refused({ code: 'unknown-label', side: 'rows', label })
		: accepted(block);
}

/**
 * A block copied from a spreadsheet, as rows of cells: tabs between cells, line ends between rows, a cell that holds either
 * stands in quotes with its own quotes doubled. Commas separate nothing: "1,234" is one cell. Empty rows at the end and
 * empty cells at the end of a row are no cells.
 */
export function spreadsheetCells(text: string): readonly (readonly string[])[] {
	const rows = readRows(text.replaceAll(/\r\n?/g, '\n')).map((row) =>
		withoutEmptyEnd(
			row.map((cell) => cell.trim()),
			(cell) => cell === '',
		),
	);
	return withoutEmptyEnd(rows, (row) => row.length === 0);
}

function readRows(text: string): string[][] {
	const rows: string[][] = [[]];
	let at = 0;
	while (at <= text.length) {
		const [cell, end] = readCell(text, at);
		rows.at(-1)?.push(cell);
		if (text[end] === '\n') rows.push([]);
		at = end + 1;
	}
	return rows;
}

// No cell of a return is longer; the limit keeps a hostile paste from being read again and again.
const QUOTED = /"((?:[^"]|""){0,1000})"(?=[\t\n]|$)/y;

/** The cell that begins there, and where it ends: at a tab, a line end or the end of the text. A quote that is never closed is an ordinary character. */
function readCell(text: string, start: number): readonly [cell: string, end: number] {
	QUOTED.lastIndex = start;
	const quoted = QUOTED.exec(text);
	if (quoted !== null) return [(quoted[1] ?? '').replaceAll('""', '"'), start + quoted[0].length];
	let end = start;
	while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
	return [text.slice(start, end), end];
}

function withoutEmptyEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
	let end = items.length;
	while (end > 0 && isEmpty(items[end - 1]!)) end -= 1;
	return items.slice(0, end);
}

import type { WorkbookCells } from './workbook-cells.ts';

/** Looked through for what tells of somebody: more than any spreadsheet of figures has, and no more than takes a moment. */
const MOST_LETTERS = 200_000;

/** What is written in a workbook, each text once, the names of its sheets among them. */
export function wordsOfCells({ sheets }: WorkbookCells): readonly string[] {
	const texts = new Set<string>();
	let letters = 0;
	for (const { name, rows } of sheets)
		for (const text of [name, ...rows.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))]) {
			if (texts.has(text) || letters > MOST_LETTERS) continue;
			texts.add(text);
			letters += text.length;
		}
	return [...texts];
}

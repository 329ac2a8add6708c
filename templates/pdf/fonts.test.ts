import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { PRINTED } from '../../app/domain/board-report/printed-characters.ts';
import { closePaper, openPaper } from './paper.ts';
import { TEXT } from './style.ts';
import { writeWords } from './write-text.ts';

interface Font {
	readonly characterSet: readonly number[];
}

/** What somebody copies out of a paper on which nothing but this is written, or has read to them. */
async function copiedFromPaper(text: string): Promise<string> {
	const paper = openPaper({ title: 'A paper', author: 'A body', subject: 'A meeting', madeOn: '2026-11-22' });
	writeWords(paper, text, TEXT.body, 60, 60);
	const data = new Uint8Array(await closePaper(paper));
	const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
	const { items } = await page.getTextContent({ disableNormalization: true });
	return items.map((item) => ('str' in item ? item.str : '')).join('');
}

/** One drawing of the font serves each of these. */
const ALIKE = ['well-known', 'well\u2011known', 'well\u2010known'];

test('a paper holds the characters that were written, whichever papers were drawn before it', async () => {
	const copied: string[] = [];
	for (const text of [...ALIKE, ...ALIKE.toReversed()]) copied.push(await copiedFromPaper(text));
	expect(copied).toEqual([...ALIKE, ...ALIKE.toReversed()]);
});

test('the characters that a writer is told can be printed are those that both fonts have', () => {
	const paper = openPaper({ title: 'A paper', author: 'A body', subject: 'A meeting', madeOn: '2026-11-22' });
	const [regular, semibold] = (['regular', 'semibold'] as const).map((name) => {
		const { _font } = paper.doc.font(name) as unknown as { readonly _font: { readonly font: Font } };
		return new Set(_font.font.characterSet);
	});
	const both = [...regular!]
		.filter((point) => semibold!.has(point) && point >= 32)
		.sort((one, other) => one - other);
	const told = PRINTED.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
	expect(told).toEqual(both);
});

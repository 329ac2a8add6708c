import { plainText } from './plain-text.ts';

/** How a number is shown: as a number, a share, a day, or a time of day or of a stretch of hours. */
export type ShownAs = 'number' | 'percentage' | 'day' | 'time';

/** Formats that have a number in place of letters, as every office's language writes them. */
const KNOWN: readonly (readonly [from: number, to: number, ShownAs])[] = [
	[9, 10, 'percentage'],
	[14, 17, 'day'],
	[18, 21, 'time'],
	[22, 22, 'day'],
	[27, 31, 'day'],
	[32, 33, 'time'],
	[34, 36, 'day'],
	[45, 47, 'time'],
	[50, 58, 'day'],
];

const FORMAT = /<numFmt\s([^<>]*)\/>/g;
const STYLE = /<xf\s([^<>]*)>/g;
const said = (tag: string, name: string): string =>
	new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
		.exec(tag)
		?.slice(1)
		.find((one) => one) ?? '';

/** How the numbers of each style are shown, in the order of the list. exceljs leaves out the strokes that make a letter of a date an ordinary one. */
export function shownInStyles(styles: string | null): readonly ShownAs[] {
	const own = new Map(
		[...(styles ?? '').matchAll(FORMAT)].map(([, tag = '']) => [
			said(tag, 'numFmtId'),
			shownAs(plainText(said(tag, 'formatCode'))),
		]),
	);
	const cells = /<cellXfs[\s>](.*?)<\/cellXfs>/s.exec(styles ?? '')?.[1] ?? '';
	return [...cells.matchAll(STYLE)].map(([, tag = '']) => {
		const id = said(tag, 'numFmtId');
		return own.get(id) ?? KNOWN.find(([from, to]) => Number(id) >= from && Number(id) <= to)?.[2] ?? 'number';
	});
}

/** What a number format makes of a number, by its first part; what stands in quotes, after a backslash or in brackets is no letter of a date. */
function shownAs(format: string): ShownAs {
	const [first = ''] = format
		.replaceAll(/"[^"]*"?/g, '')
		.replaceAll(/[\\_*]./g, '')
		.split(';');
	if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'time';
	const bare = first.replaceAll(/\[[^\]]*\]?/g, '');
	if (/general|standard/i.test(bare)) return 'number';
	if (/[yd]/i.test(bare)) return 'day';
	if (/[hs]/i.test(bare)) return 'time';
	if (/m/i.test(bare)) return 'day';
	return bare.includes('%') ? 'percentage' : 'number';
}

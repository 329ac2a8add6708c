import type { ReportParagraph } from './report-block.ts';
import { paragraph } from './write-blocks.ts';

/** A hyphen or star that somebody typed, or what a word processor puts there: its bullets, and its letter o before a tab. */
const BULLET = /^(?:[-*•·‣⁃▪▫◦●○■□–—\uf0a7\uf0b7\uf0d8][\t \u00a0]+|[•‣▪●■\uf0a7\uf0b7\uf0d8]|o\t)\s*/;

/** What an officer wrote, as paragraphs: a blank line starts a new one, lines that begin with a bullet are its list. Empty for nothing written. */
export function officerParagraphs(words: string): readonly ReportParagraph[] {
	const parts = words.replaceAll('\r\n', '\n').split(/\n\s*\n/);
	return parts.flatMap((part) => {
		const lines = part.split('\n').map((line) => line.trim());
		const text = lines.filter((line) => line !== '' && !BULLET.test(line)).join(' ');
		const bullets = lines.filter((line) => BULLET.test(line)).map((line) => line.replace(BULLET, '').trim());
		const said = text.replaceAll(/\s+/g, ' ');
		return said === '' && bullets.length === 0 ? [] : [paragraph(said, { bullets })];
	});
}

/** The same, or what a draft says where nothing is written yet. */
export const officerParagraphsOr = (words: string, otherwise: string): readonly ReportParagraph[] => {
	const written = officerParagraphs(words);
	return written.length > 0 ? written : [paragraph(otherwise)];
};

/** All of it in one paragraph, for the first page, its bullets a list under it. */
export function officerParagraph(words: string): Pick<ReportParagraph, 'text' | 'bullets'> {
	const written = officerParagraphs(words);
	return {
		text: written
			.map(({ text }) => text)
			.filter((text) => text !== '')
			.join(' '),
		bullets: written.flatMap(({ bullets }) => bullets),
	};
}

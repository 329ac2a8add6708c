import type { ReportParagraph } from './report-block.ts';
import { paragraph } from './write-blocks.ts';

/** What an officer wrote, as paragraphs: a blank line starts a new one, lines beginning "- " are its bullets. Empty for nothing written. */
export function officerParagraphs(words: string): readonly ReportParagraph[] {
	const parts = words.replaceAll('\r\n', '\n').split(/\n\s*\n/);
	return parts.flatMap((part) => {
		const lines = part.split('\n').map((line) => line.trim());
		const isBullet = (line: string): boolean => /^[-•*] /.test(line);
		const text = lines.filter((line) => line !== '' && !isBullet(line)).join(' ');
		const bullets = lines.filter(isBullet).map((line) => line.slice(2).trim());
		return text === '' && bullets.length === 0 ? [] : [paragraph(text, { bullets })];
	});
}

/** The same, or what a draft says where nothing is written yet. */
export const officerParagraphsOr = (words: string, otherwise: string): readonly ReportParagraph[] => {
	const written = officerParagraphs(words);
	return written.length > 0 ? written : [paragraph(otherwise)];
};

/** All of it in one paragraph, for the first page. */
export function officerSentence(words: string): string {
	return words.replaceAll(/\s+/g, ' ').trim();
}

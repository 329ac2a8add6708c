import { drawHeading } from './heading.ts';
import { element, type Paper } from './paper.ts';
import { PAGE, TYPE } from './style.ts';
import { writeWords } from './write-text.ts';

/** Who wrote the report and how to reach them, as a board paper ends. */
export function drawContact(paper: Paper, lines: readonly string[], outline: PDFKit.PDFOutline): void {
	if (lines.length === 0) return;
	paper.parent = element(paper, paper.root, 'Sect', { title: 'CONTACT' });
	drawHeading(paper, {
		text: 'CONTACT',
		level: 2,
		under: outline,
		follows: lines.length * TYPE.body.leading,
	});
	for (const [index, line] of lines.entries()) {
		const type = index === 0 ? TYPE.strong : TYPE.body;
		element(paper, paper.parent, 'P').add(() => writeWords(paper, line, type, PAGE.left, paper.y));
		paper.y += type.leading;
	}
}

import type { GrantPaper } from '../../app/domain/grant/papers/grant-paper.ts';
import { drawFurniture } from './furniture.ts';
import { closePaper, gap, openPaper } from './paper.ts';
import { drawSections } from './section.ts';
import { FIRST_TOP } from './style.ts';
import { drawTitleBlock } from './title-block.ts';

/** Rises with any change of the bytes. */
export const GRANT_PAPER_VERSION = 'grant-paper-1';

/** A letter or notice about a grant, in the look of a board paper. The same facts give the same bytes. */
export function drawGrantPaper(given: GrantPaper): Promise<Buffer> {
	const [to, day] = given.over;
	const paper = openPaper({
		title: `${given.title}: ${given.subtitle}`,
		author: given.body,
		subject: `${given.title}, ${day}`,
		madeOn: given.madeOn,
	});
	paper.y = FIRST_TOP;
	drawTitleBlock(paper, { ...given, boardName: to, meetingDay: day });
	gap(paper, 4);
	drawSections(paper, given.sections, paper.doc.outline);
	drawFurniture(paper, { body: given.body, title: given.runningTitle, marks: given.marks });
	return closePaper(paper);
}

import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import type { Disclosed } from '../../app/domain/disclosure/disclosed.ts';
import { drawFurniture } from './furniture.ts';
import { targetsOf } from './links.ts';
import { closePaper, openPaper, USUAL_LOOK } from './paper.ts';
import { drawSections } from './section.ts';
import { FIRST_TOP } from './style.ts';
import { drawTitleBlock } from './title-block.ts';

/** Tables and method, for whoever looks a figure up: a document of its own, disclosed as the paper is. */
export function drawAppendix({
	titleBlock,
	body,
	meeting,
	madeOn,
	marks,
	appendix,
}: Disclosed<BoardReport>): Promise<Buffer> {
	const paper = openPaper({
		title: `${titleBlock.title}: appendix. ${titleBlock.subtitle}`,
		author: body.name,
		subject: `Appendix to the paper for the ${meeting.boardName}, ${titleBlock.meetingDay}`,
		madeOn,
		look: { ...USUAL_LOOK, keeps: 'always' },
		targets: targetsOf(appendix),
	});
	paper.y = FIRST_TOP;
	drawTitleBlock(paper, { ...titleBlock, from: 'Appendix: tables and method' });
	drawSections(paper, appendix, paper.doc.outline);
	drawFurniture(paper, { body: body.name, title: `${titleBlock.runningTitle}: appendix`, marks });
	return closePaper(paper);
}

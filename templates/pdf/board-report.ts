import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import type { Disclosed } from '../../app/domain/disclosure/disclosed.ts';
import { drawContact } from './contact.ts';
import { drawFirstPage } from './first-page.ts';
import { drawFurniture } from './furniture.ts';
import { closePaper, openPaper, turnUnlessNearlyEmpty } from './paper.ts';
import { drawSections } from './section.ts';

/** Named with every issued document: redrawing one for checking needs the template that drew it. Rises with any change of the bytes. */
export const TEMPLATE_VERSION = 'board-report-2';

/**
 * The same report gives the same bytes. Only draws: every number, order and sentence is in the report already, disclosed for its profile;
 * the office's exact draft says on every page what it is.
 */
export function drawBoardReport(report: Disclosed<BoardReport>): Promise<Buffer> {
	const title = `${report.titleBlock.title}: ${report.titleBlock.subtitle}`;
	const paper = openPaper({
		title,
		author: report.body.name,
		subject: `${report.titleBlock.from} to the ${report.meeting.boardName}, ${report.titleBlock.meetingDay}`,
		madeOn: report.madeOn,
	});
	const { outline } = paper.doc;
	drawFirstPage(paper, report, outline);
	drawSections(paper, report.sections, outline);
	drawContact(paper, report.contact, outline);
	turnUnlessNearlyEmpty(paper);
	drawSections(paper, report.appendix, outline);
	drawFurniture(paper, {
		body: report.body.name,
		title: report.titleBlock.runningTitle,
		marks: report.marks,
	});
	return closePaper(paper);
}

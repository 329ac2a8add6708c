import type { EvaluationReport } from '../../app/domain/evaluation/report/paper-blocks.ts';
import { drawFurniture } from './furniture.ts';
import { closePaper, gap, openPaper } from './paper.ts';
import { drawSections } from './section.ts';
import { FIRST_TOP } from './style.ts';
import { drawTitleBlock } from './title-block.ts';

/** Rises with any change of the bytes. */
export const EVALUATION_REPORT_VERSION = 'evaluation-report-1';

/** The evaluation report of a lot, in the look of a board paper: tagged, its paragraphs numbered. The same facts give the same bytes. */
export function drawEvaluationReport(given: EvaluationReport): Promise<Buffer> {
	const [whose, day] = given.over;
	const paper = openPaper({
		title: `${given.title}: ${given.subtitle}`,
		author: given.body,
		subject: `${given.title}, ${day}`,
		madeOn: given.madeOn,
	});
	paper.y = FIRST_TOP;
	drawTitleBlock(paper, { ...given, title: given.title.toUpperCase(), boardName: whose, meetingDay: day });
	gap(paper, 4);
	drawSections(paper, given.sections, paper.doc.outline);
	drawFurniture(paper, { body: given.body, title: given.runningTitle, marks: given.marks });
	return closePaper(paper);
}

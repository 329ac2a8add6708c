import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import type { Disclosed } from '../../app/domain/disclosure/disclosed.ts';
import { drawAppendix } from './board-appendix.ts';
import { drawContact } from './contact.ts';
import { drawFirstPage } from './first-page.ts';
import { drawFurniture } from './furniture.ts';
import { targetsOf } from './links.ts';
import { attach, closePaper, type Look, newPage, openPaper, type Paper } from './paper.ts';
import { drawSections } from './section.ts';
import { textOf } from './style.ts';

/** Named with every issued document: redrawing one for checking needs the template that drew it. Rises with any change of the bytes. */
export const TEMPLATE_VERSION = 'board-report-4';

export interface BoardPaper {
	/** The paper, its appendix attached. */
	readonly paper: Buffer;
	readonly appendix: Buffer;
}

/** What a board reads, and no more: the appendix has the rest. */
const MOST_PAGES = 8;

const look = (size: number, leading: number, chart: number, cellPad: number, air: number): Look => ({
	text: textOf(size, leading),
	chart,
	cellPad,
	air,
	keeps: 'always',
});

/** From the roomiest to the closest: the first in which the paper is short enough is taken. */
const LOOKS: readonly Look[] = [
	look(11, 15, 222, 4, 1),
	look(11, 14.5, 205, 3, 0.85),
	look(10.5, 14, 200, 2.5, 0.7),
	look(10.5, 13.5, 190, 2, 0.6),
	look(10, 13, 180, 1.5, 0.5),
	look(9.5, 12, 170, 1, 0.4),
	look(9, 11.5, 150, 0.5, 0.3),
];
/** The first page's text, which must hold everything that a member reads in five minutes. */
const BRIEFS = [textOf(10.5, 14), textOf(10, 13), textOf(9.5, 12), textOf(9, 11.5)] as const;

/**
 * The same report gives the same bytes. Only draws: every number, order and sentence is in the report already, disclosed for its profile;
 * the office's exact draft says on every page what it is.
 */
export async function drawBoardReport(report: Disclosed<BoardReport>): Promise<BoardPaper> {
	const appendix = await drawAppendix(report);
	const brief = BRIEFS.find((text) => pagesOf(firstPage(report, LOOKS[0]!, text)) === 1) ?? BRIEFS.at(-1)!;
	let paper = drawBody(report, LOOKS[0]!, brief);
	for (const closer of LOOKS.slice(1))
		if (pagesOf(paper) > MOST_PAGES) paper = drawBody(report, closer, brief);
	drawFurniture(paper, {
		body: report.body.name,
		title: report.titleBlock.runningTitle,
		marks: report.marks,
	});
	attach(paper, appendix, {
		name: 'appendix.pdf',
		description: 'Appendix: tables and method',
		madeOn: report.madeOn,
	});
	return { paper: await closePaper(paper), appendix };
}

const pagesOf = (paper: Paper): number => paper.doc.bufferedPageRange().count;

function firstPage(report: Disclosed<BoardReport>, own: Look, brief: Paper['text']): Paper {
	const { titleBlock, meeting, body, madeOn, sections, firstPage: first } = report;
	const paper = openPaper({
		title: `${titleBlock.title}: ${titleBlock.subtitle}`,
		author: body.name,
		subject: `${titleBlock.from} to the ${meeting.boardName}, ${titleBlock.meetingDay}`,
		madeOn,
		look: own,
		targets: targetsOf([first.purpose, first.brief, ...sections]),
	});
	drawFirstPage(paper, report, brief);
	return paper;
}

function drawBody(report: Disclosed<BoardReport>, own: Look, brief: Paper['text']): Paper {
	const paper = firstPage(report, own, brief);
	newPage(paper);
	drawSections(paper, report.sections, paper.doc.outline);
	drawContact(paper, report.contact, paper.doc.outline);
	return paper;
}

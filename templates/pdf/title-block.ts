import type { TitleBlock } from '../../app/domain/board-report/board-report.ts';
import { artefact, element, type Paper } from './paper.ts';
import { COLOUR, MEASURE, PAGE, TYPE } from './style.ts';
import { balancedLines, linesOf, writeLines, writeWords } from './write-text.ts';

/** Board and date, the title in capitals, and whose report it is: as a board paper opens. */
export function drawTitleBlock(paper: Paper, block: TitleBlock): void {
	const { doc } = paper;
	const section = element(paper, paper.parent, 'Sect');
	element(paper, section, 'P').add(() => {
		writeWords(paper, block.boardName, TYPE.board, PAGE.left, paper.y);
		writeWords(paper, block.meetingDay, TYPE.board, PAGE.left, paper.y + TYPE.board.leading);
	});
	paper.y += 2 * TYPE.board.leading + 10;
	artefact(paper, () =>
		doc
			.lineWidth(2)
			.moveTo(PAGE.left, paper.y)
			.lineTo(PAGE.left + MEASURE, paper.y)
			.stroke(COLOUR.accent),
	);
	paper.y += 12;
	const title = balancedLines(paper, block.title, TYPE.title, MEASURE);
	element(paper, section, 'H1').add(() => writeLines(paper, title, PAGE.left, paper.y, TYPE.title));
	paper.y += title.length * TYPE.title.leading + 2;
	const subtitle = linesOf(paper, block.subtitle, TYPE.body, MEASURE);
	element(paper, section, 'P').add(() => writeLines(paper, subtitle, PAGE.left, paper.y, TYPE.body));
	paper.y += subtitle.length * TYPE.body.leading + 6;
	element(paper, section, 'P').add(() => writeWords(paper, block.from, TYPE.strong, PAGE.left, paper.y));
	paper.y += TYPE.strong.leading + 2;
}

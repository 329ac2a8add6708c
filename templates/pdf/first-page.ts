import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import { drawFourFigures, fourFiguresDepth } from './four-figures.ts';
import { drawHeading } from './heading.ts';
import { element, type Paper } from './paper.ts';
import { drawBlocks } from './section.ts';
import { FIRST_TOP } from './style.ts';
import { drawTitleBlock } from './title-block.ts';

/** The five-minute page: title, purpose, four figures, what changed, why, what is being done, what the board is asked to decide. */
export function drawFirstPage(paper: Paper, report: BoardReport, text: Paper['text']): void {
	const { purpose, brief, figures } = report.firstPage;
	const { outline } = paper.doc;
	paper.y = FIRST_TOP;
	paper.text = text;
	drawTitleBlock(paper, report.titleBlock);
	paper.parent = element(paper, paper.root, 'Sect', { title: purpose.heading });
	drawHeading(paper, { text: purpose.heading, level: 2, under: outline, follows: 40 });
	drawBlocks(paper, purpose.blocks);
	paper.parent = element(paper, paper.root, 'Sect', { title: brief.heading });
	drawHeading(paper, {
		text: brief.heading,
		level: 2,
		under: outline,
		follows: fourFiguresDepth(paper, figures),
	});
	drawFourFigures(paper, figures);
	drawBlocks(paper, brief.blocks);
	paper.text = paper.look.text;
}

import type { ReportBlock, ReportSection } from '../../app/domain/board-report/report-block.ts';
import { chartDepth, drawChart } from './chart.ts';
import { drawHeading } from './heading.ts';
import { type Element, element, needs, type Paper } from './paper.ts';
import { drawParagraph, drawStatement, openParagraphList, paragraphDepth, paragraphStart } from './paragraph.ts';
import { TYPE } from './style.ts';
import { drawTable, tableStart } from './table.ts';

type Outline = PDFKit.PDFOutline;

/** Three lines. */
const SHORT = 3 * TYPE.body.leading + 8;

/** Draws sections in order, each level 2 inside the level 1 above it, in the structure as in the bookmarks. */
export function drawSections(paper: Paper, sections: readonly ReportSection[], under: Outline): void {
	let bookmark = under;
	for (const section of sections) {
		if (section.level === 1) paper.parent = element(paper, paper.root, 'Sect', { title: section.heading });
		const own = drawHeading(paper, {
			text: section.heading,
			level: section.level === 1 ? 2 : 3,
			under: section.level === 1 ? under : bookmark,
			follows: startOf(paper, section.blocks[0]),
		});
		if (section.level === 1) bookmark = own;
		drawBlocks(paper, section.blocks);
	}
}

/** What must stand below a heading on its page. A heading with nothing under it is followed by another: leave room for both. */
function startOf(paper: Paper, block: ReportBlock | undefined): number {
	switch (block?.kind) {
		case undefined:
			return 70;
		case 'paragraph':
			return paragraphStart(paper, block);
		case 'statement':
			return 3 * TYPE.strong.leading;
		case 'table':
			return tableStart(paper, block);
		case 'chart':
			return chartDepth(block);
	}
}

export function drawBlocks(paper: Paper, blocks: readonly ReportBlock[]): void {
	let list: Element | null = null;
	for (const [index, block] of blocks.entries()) {
		if (block.kind !== 'paragraph') list = null;
		keepWithNext(paper, block, blocks[index + 1]);
		switch (block.kind) {
			case 'paragraph':
				list ??= openParagraphList(paper);
				drawParagraph(paper, block, list);
				break;
			case 'statement':
				drawStatement(paper, block);
				break;
			case 'table':
				drawTable(paper, block);
				break;
			case 'chart':
				drawChart(paper, block);
		}
	}
}

/** A short paragraph that brings in a table or a chart stands on its page. */
function keepWithNext(paper: Paper, block: ReportBlock, next: ReportBlock | undefined): void {
	if (block.kind !== 'paragraph' || (next?.kind !== 'table' && next?.kind !== 'chart')) return;
	const depth = paragraphDepth(paper, block);
	if (depth <= SHORT) needs(paper, depth + startOf(paper, next));
}

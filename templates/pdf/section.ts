import type {
	ReportBlock,
	ReportParagraph,
	ReportSection,
} from '../../app/domain/board-report/report-block.ts';
import { chartDepth, drawChart } from './chart.ts';
import { drawHeading, headingDepth } from './heading.ts';
import { type Element, element, keeps, MOST_KEPT, type Paper } from './paper.ts';
import {
	drawParagraph,
	drawStatement,
	openParagraphList,
	paragraphDepth,
	paragraphStart,
} from './paragraph.ts';
import { TYPE } from './style.ts';
import { drawTable, tableKept, tableStart } from './table.ts';

type Outline = PDFKit.PDFOutline;

/** Three lines. */
const SHORT = 3 * TYPE.body.leading + 8;

/** Draws sections in order, each level 2 inside the level 1 above it, in the structure as in the bookmarks. */
export function drawSections(paper: Paper, sections: readonly ReportSection[], under: Outline): void {
	let bookmark = under;
	for (const section of sections) {
		if (section.level === 1) paper.parent = element(paper, paper.root, 'Sect', { title: section.heading });
		const level = section.level === 1 ? 2 : 3;
		keeps(paper, headingDepth(paper, level) + together(paper, section));
		const own = drawHeading(paper, {
			text: section.heading,
			level,
			under: section.level === 1 ? under : bookmark,
			follows: startOf(paper, section.blocks[0], section.blocks[1]),
		});
		if (section.level === 1) bookmark = own;
		drawBlocks(paper, section.blocks);
	}
}

/** Depth of what had better stand under a heading on its page: all as far as its first table or chart. */
function together(paper: Paper, { blocks }: ReportSection): number {
	const start = startOf(paper, blocks[0], blocks[1], true);
	if (paper.look.keeps === 'where-close') return start;
	const shown = blocks.findIndex(({ kind }) => kind === 'table' || kind === 'chart');
	const depth = blocks.slice(0, shown + 1).reduce((sum, block) => sum + depthOf(paper, block), 0);
	return depth === 0 || depth > MOST_KEPT ? start : depth;
}

function depthOf(paper: Paper, block: ReportBlock): number {
	switch (block.kind) {
		case 'paragraph':
			return paragraphDepth(paper, block);
		case 'statement':
			return 3 * TYPE.strong.leading;
		case 'table':
			return tableKept(paper, block) + 16;
		case 'chart':
			return chartDepth(paper, block);
	}
}

/**
 * Depth of what must stay together where a block begins, with the next one where the two are not parted. A heading with nothing under it is
 * followed by another: leave room for both. `whole`: with all of a table that had better not be cut.
 */
function startOf(paper: Paper, block: ReportBlock | undefined, next?: ReportBlock, whole = false): number {
	switch (block?.kind) {
		case undefined:
			return 70;
		case 'paragraph':
			return bringsIn(paper, block, next)
				? paragraphDepth(paper, block) + startOf(paper, next, undefined, whole)
				: paragraphStart(paper, block);
		case 'statement':
			return 3 * TYPE.strong.leading;
		case 'table':
			return whole ? tableKept(paper, block) : tableStart(paper, block);
		case 'chart':
			return chartDepth(paper, block);
	}
}

/** A short paragraph that brings in a table or a chart stands on its page, where that leaves no large blank behind. */
const bringsIn = (paper: Paper, block: ReportParagraph, next: ReportBlock | undefined): boolean =>
	(next?.kind === 'table' || next?.kind === 'chart') &&
	paragraphDepth(paper, block) <= (paper.look.keeps === 'always' ? 4 * SHORT : SHORT);

export function drawBlocks(paper: Paper, blocks: readonly ReportBlock[]): void {
	let list: Element | null = null;
	for (const [index, block] of blocks.entries()) {
		if (block.kind !== 'paragraph') list = null;
		if (block.kind === 'paragraph' && bringsIn(paper, block, blocks[index + 1]))
			keeps(paper, startOf(paper, block, blocks[index + 1], paper.look.keeps === 'always'));
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

import type { ReportBlock, ReportSection } from './report-block.ts';

/**
 * Gives paragraphs, tables and figures their numbers, each running through the whole report in the order it is read, and each figure
 * the number of the table behind it.
 */
export function numberReport<Parts extends readonly (readonly ReportSection[])[]>(parts: Parts): Parts {
	const tables = new Map<string, number>();
	for (const block of parts.flat(2).flatMap((section) => section.blocks))
		if (block.kind === 'table') tables.set(block.id, tables.size + 1);
	let paragraphs = 0;
	let figures = 0;
	const numbered = (block: ReportBlock): ReportBlock => {
		switch (block.kind) {
			case 'paragraph':
				paragraphs += 1;
				return { ...block, number: paragraphs };
			case 'table':
				return { ...block, caption: `Table ${tables.get(block.id)}: ${block.caption}` };
			case 'chart':
				figures += 1;
				return {
					...block,
					caption: `Figure ${figures}: ${block.caption}`,
					source: `The figures are in table ${tables.get(block.tableId)}.`,
				};
			case 'statement':
				return block;
		}
	};
	return parts.map((sections) =>
		sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) })),
	) as unknown as Parts;
}

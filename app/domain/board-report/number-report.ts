import { capitalised } from '../text/capitalised.ts';
import type { ReportBlock, ReportChart, ReportSection, ReportTable } from './report-block.ts';

/** What a board reads, part by part, and what it looks up. */
export interface ReportParts {
	readonly body: readonly (readonly ReportSection[])[];
	readonly appendix: readonly ReportSection[];
}

/** A table or figure with its name: "table 12". */
interface Named {
	readonly name: string;
	readonly caption: string;
	readonly inAppendix: boolean;
}

/**
 * Gives paragraphs, tables and figures their numbers, each running through the paper and its appendix in the order they are read. A figure
 * says the number of the table behind it, a paragraph those of what left it, and the body whether they are in the appendix.
 */
export function numberReport({ body, appendix }: ReportParts): ReportParts {
	const named = nameBlocks([...blocksOf(body.flat(), false), ...blocksOf(appendix, true)]);
	const say = (id: string, fromBody: boolean): string => {
		const { name, inAppendix } = sure(named.get(id));
		return fromBody && inAppendix ? `${name} in the appendix` : name;
	};
	let paragraphs = 0;
	const numbered = (block: ReportBlock, fromBody: boolean): ReportBlock => {
		switch (block.kind) {
			case 'paragraph': {
				paragraphs += 1;
				const { see = [], ...own } = block;
				const where = see.map((id) => `${sure(named.get(id)).caption}: see ${say(id, fromBody)}.`);
				return {
					...own,
					number: paragraphs,
					text: [own.text, ...where].filter((each) => each !== '').join(' '),
				};
			}
			case 'table': {
				const { place: _said, ...own } = block;
				return { ...own, caption: `${capitalised(say(own.id, false))}: ${own.caption}` };
			}
			case 'chart':
				return {
					...block,
					caption: `${capitalised(say(block.id, false))}: ${block.caption}`,
					source: `The figures are in ${say(block.tableId, fromBody)}.`,
				};
			case 'statement':
				return block;
		}
	};
	const inOrder = (sections: readonly ReportSection[], isBody: boolean): readonly ReportSection[] =>
		sections.map((each) => ({ ...each, blocks: each.blocks.map((block) => numbered(block, isBody)) }));
	return { body: body.map((sections) => inOrder(sections, true)), appendix: inOrder(appendix, false) };
}

const blocksOf = (sections: readonly ReportSection[], inAppendix: boolean) =>
	sections.flatMap(({ blocks }) => blocks.map((block) => ({ block, inAppendix })));

function nameBlocks(blocks: ReturnType<typeof blocksOf>): ReadonlyMap<string, Named> {
	const named = new Map<string, Named>();
	const counts = { table: 0, chart: 0 };
	const name = ({ kind, id, caption }: ReportTable | ReportChart, inAppendix: boolean): void => {
		counts[kind] += 1;
		named.set(id, { name: `${kind === 'table' ? 'table' : 'figure'} ${counts[kind]}`, caption, inAppendix });
	};
	for (const { block, inAppendix } of blocks)
		if (block.kind === 'table' || block.kind === 'chart') name(block, inAppendix);
	return named;
}

function sure(named: Named | undefined): Named {
	if (named === undefined) throw new Error('a table or figure went missing while the report was numbered');
	return named;
}

import type { ReportBlock, ReportChart, ReportSection, ReportTable } from './report-block.ts';
import { paragraph, section } from './write-blocks.ts';

/** A body of eight pages holds no longer table than this, and no more KPIs told one by one. */
const MOST_ROWS = 14;
const MOST_CHARACTERS = 1500;
const MOST_KPIS = 6;

export interface SplitReport {
	readonly body: readonly ReportSection[];
	/** What of the body is for reference: long tables, charts of other KPIs than the first page's, and KPIs after the first. */
	readonly further: readonly ReportSection[];
}

/** Body and reference apart: what a board reads, and what it looks up. Whatever leaves says in its place where it went. */
export function splitReport(
	sections: readonly ReportSection[],
	firstPageKpis: readonly { readonly key: string }[],
): SplitReport {
	const charts = new Set(firstPageKpis.map(({ key }) => `chart-${key}`));
	const leaving = new Set(sections.filter(({ level }) => level === 2).slice(MOST_KPIS));
	const parted = sections.filter((each) => !leaving.has(each)).map((each) => part(each, charts));
	const moved = parted.flatMap((each) => each.moved);
	const intro = paragraph('These tables and figures belong to the sections of the paper that name them.');
	return {
		body: parted.map(({ stays }) => stays),
		further:
			moved.length === 0 && leaving.size === 0
				? []
				: [
						section(1, 'appendix-tables', 'Appendix B: further tables and figures', [intro, ...moved]),
						...leaving,
					],
	};
}

const leaves = (block: ReportBlock, charts: ReadonlySet<string>): block is ReportTable | ReportChart =>
	block.kind === 'chart'
		? !charts.has(block.id)
		: block.kind === 'table' && (block.place === 'appendix' || (isLong(block) && block.id !== 'table-kpis'));

const isLong = ({ rows }: ReportTable): boolean =>
	rows.length > MOST_ROWS ||
	rows.flatMap(({ cells }) => cells).reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS;

interface Parted {
	readonly stays: ReportSection;
	readonly moved: readonly ReportBlock[];
}

function part(own: ReportSection, charts: ReadonlySet<string>): Parted {
	const stays: ReportBlock[] = [];
	const moved: ReportBlock[] = [];
	for (const block of own.blocks) {
		if (!leaves(block, charts)) {
			stays.push(block);
			continue;
		}
		moved.push(block);
		const last = stays.at(-1);
		if (last?.kind === 'paragraph' && last.bullets.length === 0)
			stays[stays.length - 1] = { ...last, see: [...(last.see ?? []), block.id] };
		else stays.push({ ...paragraph(''), see: [block.id] });
	}
	return { stays: { ...own, blocks: stays }, moved };
}

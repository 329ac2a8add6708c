import { listWords } from '../../text/list-words.ts';
import type { Material } from '../material.ts';
import type { ReportBlock, ReportSection } from '../report-block.ts';
import type { ReportedKpi, ReportedPart } from '../reported-kpi.ts';
import {
	inAppendix,
	numbers,
	paragraph,
	row,
	section,
	starNote,
	starred,
	starredWords,
	table,
	words,
} from '../write-blocks.ts';
import { denominatorOf, numeratorOf } from './write-performance.ts';
import { promisedBlocks } from './write-promised.ts';

/** Columns that a page's width carries beside the names. */
const WIDEST = 4;

/** Each KPI that is collected by area, to date: the areas down, the KPIs across. */
export function writeAreas({ kpis }: Material): ReportSection {
	const intro =
		'Figures by area are to date, over every quarter that can be judged: a single quarter of one area has too few people to judge, and could identify them. An area’s percentage is of its own cases, and percentages are never averaged.';
	return section(1, 'areas', 'Performance by area to date', splitBlocks('areas', 'area', intro, kpis));
}

/** Each KPI by provider, to date. A strand with one provider has nothing to compare. */
export function writeProviders({ kpis, facts, names }: Material): ReportSection {
	const promised = promisedBlocks(
		{ facts, names },
		kpis.filter(({ topic }) => topic === 'performance'),
	);
	const several = kpis.filter((kpi) => !kpi.byProvider.shown || kpi.byProvider.parts.length > 1);
	const intro = 'Figures by provider are to date, over every quarter that can be judged.';
	if (several.length === 0)
		return section(1, 'providers', 'Performance by provider', [
			paragraph(
				'Each strand has one provider, so that the figures of the programme are the figures of its provider.',
			),
			...promised,
		]);
	return section(1, 'providers', 'Performance by provider', [
		...splitBlocks('providers', 'provider', intro, several),
		...promised,
	]);
}

function splitBlocks(
	id: string,
	by: 'area' | 'provider',
	intro: string,
	kpis: readonly ReportedKpi[],
): readonly ReportBlock[] {
	const splits = kpis.map((kpi) => ({ kpi, split: by === 'area' ? kpi.byArea : kpi.byProvider }));
	const shown = splits.flatMap(({ kpi, split }) => (split.shown ? [{ kpi, parts: split.parts }] : []));
	const hidden = splits.flatMap(({ kpi, split }) =>
		split.shown || kpi.topic !== 'performance' ? [] : [{ name: kpi.name, why: split.why }],
	);
	const reasons = [...new Set(hidden.map(({ why }) => why))];
	const bullets = reasons.map(
		(why) => `${listWords(hidden.filter((each) => each.why === why).map(({ name }) => name))}: ${why}.`,
	);
	if (shown.length === 0) return [paragraph(`We do not publish results by ${by}.`, { bullets })];
	const tables = Array.from({ length: Math.ceil(shown.length / WIDEST) }, (_, index) =>
		splitTable(`table-${id}-${index + 1}`, by, shown.slice(index * WIDEST, (index + 1) * WIDEST)),
	).map((each, index) =>
		index === 0 ? each : inAppendix({ ...each, caption: `${each.caption}: further KPIs` }),
	);
	return [
		paragraph(intro),
		...tables,
		...(bullets.length === 0 ? [] : [paragraph(`These KPIs are not published by ${by}.`, { bullets })]),
	];
}

interface ShownSplit {
	readonly kpi: ReportedKpi;
	readonly parts: readonly ReportedPart[];
}

function splitTable(id: string, by: 'area' | 'provider', splits: readonly ShownSplit[]) {
	const named = new Map(splits.flatMap(({ parts }) => parts.map((part) => [part.id, part.name] as const)));
	const ids = [...named].sort(([, one], [, other]) => one.localeCompare(other, 'en-GB')).map(([key]) => key);
	const rows = ids.map((key) =>
		row([
			named.get(key) ?? '',
			...splits.map(({ parts }) => partWords(parts.find((part) => part.id === key))),
		]),
	);
	const whole = row(
		['Whole programme', ...splits.map(({ kpi }) => (kpi.toDate === null ? '–' : starredWords(kpi.toDate)))],
		true,
	);
	const columns = [
		words(by === 'area' ? 'Area' : 'Provider', 1.6),
		...splits.map(({ kpi }) => numbers(kpi.name, 1.5)),
	];
	return table(id, `By ${by}, to date`, columns, [...rows, whole], starNote([...rows, whole]));
}

/** "38 of 48 (79.2%)"; what stands for it where the parts may not be shown. */
function partWords(part: ReportedPart | undefined): string {
	if (part === undefined) return '–';
	const { value } = part;
	const { figure, words: said, incomplete } = value;
	const parts =
		figure.shown === 'exact' && figure.denominator !== null
			? `${numeratorOf(value)} of ${denominatorOf(value)} (${said})`
			: null;
	const band = figure.base === null ? said : `${said} (out of ${figure.base})`;
	return starred(parts ?? band, incomplete !== null && figure.withheld !== 'no-data');
}

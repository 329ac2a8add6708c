import { capitalised } from '../../text/capitalised.ts';
import { kpiChart } from '../kpi-chart.ts';
import { ratingWords } from '../rating-words.ts';
import type { ReportBlock, ReportChart, ReportSection } from '../report-block.ts';
import type { ReportedKpi, ReportedValue } from '../reported-kpi.ts';
import { paragraph, section } from '../write-blocks.ts';
import { writeWithoutValue } from './write-apart.ts';

/** One KPI: the question, its answer and its chart; then to date, what stands beside it, what it rests on, and what a reader must know. */
export function writeKpi(kpi: ReportedKpi): readonly ReportSection[] {
	const { value } = kpi;
	if (value === null) return [section(2, kpi.key, kpi.name, writeWithoutValue(kpi))];
	const blocks: ReportBlock[] = [
		paragraph(`${kpi.question}? ${answer(kpi, value)}`, {
			rating: value.figure.rating,
			ratingWords: ratingWords(value),
		}),
	];
	const chart = chartOf(kpi);
	if (chart !== null) blocks.push(chart);
	if (kpi.beside.length > 0) blocks.push(paragraph('Of the same cases:', { bullets: kpi.beside }));
	const more = [
		toDateWords(kpi),
		kpi.definitionChanged ?? '',
		earlierWords(kpi),
		kpi.attention === null ? '' : `This needs attention: ${kpi.attention}.`,
		...doubts(value),
		...kpi.after,
	].filter((each) => each !== '');
	if (more.length > 0) blocks.push(paragraph(more.join(' ')));
	if (kpi.note !== '') blocks.push(paragraph(kpi.note));
	return [section(2, kpi.key, kpi.name, blocks)];
}

/** "40 of 50 (80.0%). The target is 80%: met." */
function answer({ rests }: ReportedKpi, value: ReportedValue): string {
	if (value.figure.withheld === 'no-data') return `${capitalised(value.words)}.`;
	const told =
		rests === 'cumulative'
			? `There are too few in the latest quarter to judge it alone; over ${value.when}${value.figure.shown === 'exact' ? ' the result is' : ':'} ${value.result}.`
			: `${capitalised(value.result)}.`;
	const target =
		value.figure.target === null || value.figure.unit !== 'share'
			? ''
			: ` The target is ${value.targetWords}.`;
	return `${told}${target}`;
}

function toDateWords({ toDate, toDateRefused, rests, series }: ReportedKpi): string {
	if (toDateRefused !== null && series.length > 1) return `There is no figure to date. ${toDateRefused}`;
	if (toDate === null || rests === 'cumulative' || toDate.figure.cohorts.length < 2) return '';
	return `Over ${toDate.when}: ${toDate.result}.`;
}

/** Beside the one that begins anew. */
const earlierWords = ({ earlierToDate }: ReportedKpi): string =>
	earlierToDate ? `By the earlier definition, over ${earlierToDate.when}: ${earlierToDate.result}.` : '';

/** Everything that keeps a figure from being final or whole. */
const doubts = (value: ReportedValue): readonly string[] => [
	...(value.incomplete === null ? [] : [`Incomplete: ${value.incomplete}.`]),
	...value.provisional,
];

function chartOf(kpi: ReportedKpi): ReportChart | null {
	const description = kpiChart(kpi);
	return description === null
		? null
		: {
				kind: 'chart',
				id: `chart-${kpi.key}`,
				caption: description.title,
				description,
				tableId: `table-${kpi.key}-series`,
				source: '',
			};
}

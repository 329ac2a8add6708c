import { chartMonthsLabel } from '../calendar/period-label.ts';
import type { ChartTable, RunChart, RunPoint } from '../chart/chart-description.ts';
import { isReadEarly } from '../kpi/is-read-early.ts';
import { EVIDENCE_WORDS } from '../kpi/judgement-words.ts';
import { RATING_NAMES } from '../kpi/rating-names.ts';
import { unratedWord } from '../kpi/unrated-word.ts';
import { writeCount, writePerCent } from '../text/write-number.ts';
import type { ReportedKpi, ReportedValue } from './reported-kpi.ts';

/** Two points are a line through nothing: a chart says something from three. */
const ENOUGH_POINTS = 3;

/**
 * A KPI by quarter against its target, of what may be shown: a quarter that may not is a gap in the line, in the table and in the words.
 * Open cohorts stand apart from the line. Quarters measured by an earlier definition are in the table and not on the line. Null where too few quarters are left.
 */
export function kpiChart(kpi: ReportedKpi): RunChart | null {
	const points = kpi.series
		.filter((value) => value.figure.definitionVersion === kpi.definitionVersion)
		.map((value) => pointOf(value, kpi.minimumBase));
	if (points.filter((point) => point.value !== null).length < ENOUGH_POINTS) return null;
	return {
		kind: 'run',
		unit: kpi.series[0]?.figure.unit === 'share' ? 'per-cent' : 'count',
		points,
		title: `${kpi.name} by quarter`,
		alternativeText: alternativeText(kpi, points),
		table: chartTable(kpi),
		ended: kpi.ended && kpi.series[0]?.figure.unit !== 'share',
	};
}

function pointOf({ figure, span, when, words }: ReportedValue, minimumBase: number): RunPoint {
	return {
		label: when,
		shortLabel: span === null ? when : chartMonthsLabel(span),
		value: inUnit(figure, figure.numerator, figure.denominator),
		valueLabel: figure.unit === 'weeks' && figure.numerator !== null ? words.replace(/ weeks?$/, '') : words,
		provisional: unratedWord(figure.status) !== null,
		soFar: isReadEarly(figure.provisional),
		tooFew: figure.denominator !== null && figure.denominator < minimumBase,
		target:
			figure.target === null ? null : inUnit(figure, figure.target.numerator, figure.target.denominator),
	};
}

/** Per cent, weeks, pounds, or the count itself. */
function inUnit(
	{ unit }: ReportedValue['figure'],
	numerator: number | null,
	denominator: number | null,
): number | null {
	if (numerator === null) return null;
	if (unit === 'share')
		return denominator === null || denominator === 0 ? null : (100 * numerator) / denominator;
	return numerator / (denominator ?? 1) / (unit === 'weeks' ? 10 : unit === 'pence' ? 100 : 1);
}

function alternativeText(kpi: ReportedKpi, points: readonly RunPoint[]): string {
	const target =
		kpi.value?.figure.target === null || kpi.value === null ? '' : ` The target is ${kpi.value.targetWords}.`;
	const told = points.map(
		(point) =>
			`${point.label}: ${point.valueLabel}${point.soFar ? ', so far' : point.provisional ? ', provisional' : ''}`,
	);
	return `Line chart of ${kpi.name} by quarter.${target} ${told.join('; ')}.`;
}

export const SERIES_HEADER = [
	'Period',
	'Numerator',
	'Denominator',
	'Result',
	'95% interval',
	'What it shows',
	'Rating',
] as const;

/** The table behind a chart, one quarter a row: the same in the appendix, on the page and in the data. */
export function chartTable(kpi: ReportedKpi): ChartTable {
	return { caption: `${kpi.name} by quarter`, header: SERIES_HEADER, rows: kpi.series.map(seriesRow) };
}

export function seriesRow(value: ReportedValue): readonly string[] {
	const { figure, when, words } = value;
	return [
		when,
		figure.numerator === null ? '–' : figure.unit === 'share' ? writeCount(figure.numerator) : words,
		figure.denominator === null ? '–' : writeCount(figure.denominator),
		words,
		intervalWords(value),
		unratedWord(figure.status) ?? (figure.evidence === null ? '–' : EVIDENCE_WORDS[figure.evidence] || '–'),
		figure.rating === null ? '–' : RATING_NAMES[figure.rating],
	];
}

/** "45.3% to 93.7%" */
export function intervalWords({ figure: { interval } }: ReportedValue): string {
	if (interval === null) return '–';
	const percent = (share: number): string => writePerCent(Math.round(share * 1000), 1000);
	return `${percent(interval.lower)} to ${percent(interval.upper)}`;
}

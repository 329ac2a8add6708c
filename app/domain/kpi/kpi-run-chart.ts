import type { Period } from '../calendar/period.ts';
import { chartMonthsLabel, monthsLabel } from '../calendar/period-label.ts';
import type { RunChart, RunPoint } from '../chart/chart-description.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import { plural } from '../text/list-words.ts';
import { isReadEarly } from './is-read-early.ts';
import type { KpiValue } from './kpi-value.ts';
import { missingReasonWords } from './missing-reason-words.ts';
import { shareWords } from './share-words.ts';
import { unratedWord } from './unrated-word.ts';
import { writeTarget, writeValue } from './write-value.ts';

/**
 * A KPI cohort by cohort, exact, for the office, whose page has the figures in a table with much more beside them. Open cohorts stand apart, and
 * on a base that is not rated nothing rests.
 */
export function kpiRunChart(
	definition: KpiDefinition,
	series: readonly KpiValue[],
	periods: readonly Period[],
	latestPeriod: number,
): RunChart {
	const points = series.map((value) => kpiPoint(value, periods, definition));
	const shown = points.filter((point) => point.value !== null);
	const latest = shown.at(-1);
	const target = series.at(-1);
	const span = shown.length === 1 ? `, ${latest?.label}` : ` from ${shown[0]?.label} to ${latest?.label}`;
	return {
		kind: 'run',
		unit: definition.denominator === null ? 'count' : 'per-cent',
		title: `${definition.name}, by quarter`,
		alternativeText:
			latest === undefined
				? `${definition.name}: no quarter has a figure yet.`
				: `${definition.name} for ${plural(shown.length, 'quarter')}${span}. ${latestWords(shown)}${target?.target ? `; the target is ${writeTarget(target)}` : ''}.`,
		points,
		table: null,
		ended: definition.denominator === null && latestPeriod >= (periods.at(-1)?.number ?? 0),
	};
}

/** The latest that is over, and those that are not. */
function latestWords(shown: readonly RunPoint[]): string {
	const over = shown.findLast((point) => !point.soFar);
	return [
		...(over === undefined
			? []
			: [`The latest is ${over.valueLabel}${over.provisional ? ', provisional' : ''}`]),
		...shown.flatMap((point) => (point.soFar ? [`${point.label} so far: ${point.valueLabel}`] : [])),
	].join('; ');
}

/** A value as a point of a chart: per cent from 0 to 100, weeks, pounds, or a count, with the words in which it is written. */
export function kpiPoint(
	value: KpiValue,
	periods: readonly Period[],
	{ minimumBase }: KpiDefinition,
): RunPoint {
	const period = periods.find((candidate) => candidate.number === value.cohorts[0]);
	const { numerator, denominator } = value;
	const share = numerator !== null && denominator !== null && denominator > 0;
	return {
		label: period === undefined ? '' : monthsLabel(period),
		shortLabel: period === undefined ? '' : chartMonthsLabel(period),
		value: numerator === null ? null : share ? (numerator * 100) / denominator : numerator / scaleOf(value),
		valueLabel:
			numerator === null
				? value.missing === null
					? ''
					: missingReasonWords(value.missing, 'conclude')
				: share
					? shareWords(numerator, denominator, value)
					: writeValue(numerator, value.unit),
		provisional: unratedWord(value.status) !== null,
		soFar: isReadEarly(value.provisional),
		tooFew: denominator !== null && denominator < minimumBase,
		target:
			value.target === null
				? null
				: (value.target.numerator * (value.unit === 'share' ? 100 : 1)) /
					value.target.denominator /
					scaleOf(value),
	};
}

/** Weeks are kept in tenths, money in pence. */
const scaleOf = ({ unit }: KpiValue): number => (unit === 'weeks' ? 10 : unit === 'pence' ? 100 : 1);

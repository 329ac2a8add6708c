import type { Period } from '../../../domain/calendar/period.ts';
import { chartMonthsLabel } from '../../../domain/calendar/period-label.ts';
import type { RunChart, RunPoint } from '../../../domain/chart/chart-description.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import type { MeasureTotal } from '../../../domain/kpi/kpi-value.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { writeFigure } from '../../../domain/kpi-return/write-figure.ts';
import type { Measure } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { monthsCovered, noneReason, partOf } from '../measure-words.ts';

/** A measure by period. A period of which a part is missing is a gap, and so is one that counted something else. */
export function measureRunChart(
	measure: Measure,
	series: readonly MeasureTotal[],
	periods: readonly Period[],
	{ latestPeriod, dueUntil }: Pick<KpiFacts, 'latestPeriod' | 'dueUntil'>,
): RunChart {
	const points = series
		.filter((total) => total.measure.definitionVersion === measure.definitionVersion)
		.map((total) => pointOf(total, periods, dueUntil));
	const told = points.flatMap((point) =>
		point.value === null ? [] : [`${point.label}: ${point.valueLabel}${point.soFar ? ' so far' : ''}`],
	);
	return {
		kind: 'run',
		unit: 'count',
		title: `${measure.label}, by period`,
		alternativeText:
			told.length === 0
				? `${measure.label}: no period has a whole figure yet.`
				: `${measure.label} for ${plural(told.length, 'period')}. ${told.join('; ')}.`,
		points,
		table: null,
		ended: latestPeriod >= (periods.at(-1)?.number ?? 0),
	};
}

const PER_UNIT = { count: 1, pence: 100, weeks: 10 } as const;

function pointOf(total: MeasureTotal, periods: readonly Period[], dueUntil: number): RunPoint {
	const { measure, value, coverage, provisional } = total;
	const number = total.periods[0] ?? 0;
	const period = periods.find((each) => each.number === number);
	const whole = value !== null && coverage.missing.length === 0;
	return {
		label: monthsCovered(measure, number, periods),
		shortLabel: period === undefined ? '' : chartMonthsLabel(period),
		value: whole ? value / PER_UNIT[measure.unit] : null,
		valueLabel: whole
			? writeFigure(value, measure.unit)
			: missingReasonWords(value === null ? noneReason(total, dueUntil) : partOf(total)),
		provisional: false,
		// Every return is in, so it is the cohort that is still open.
		soFar: whole && provisional,
		target: null,
	};
}

import { only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import type { SparkFigure } from '../../../components/words/spark-figures.tsx';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsOfPeriods } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { layoutSpark } from '../../../domain/chart/layout-spark.ts';
import { type Headline, headlineValue } from '../../../domain/kpi/headline-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { kpiPoint, kpiRunChart } from '../../../domain/kpi/kpi-run-chart.ts';
import { kpiSeries } from '../../../domain/kpi/kpi-series.ts';
import { askedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { writeTarget } from '../../../domain/kpi/write-value.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { capitalised } from '../../../domain/text/capitalised.ts';

/** The headline KPIs of a programme as figures with their quarters drawn small: exact, for the office. */
export function kpiFigures(
	kpis: readonly KpiDefinition[],
	slug: string,
	facts: KpiFacts,
	periods: readonly Period[],
): readonly RecordBlock[] {
	return only(
		kpis.length > 0,
		{ kind: 'heading', text: 'How it performs', href: `/programmes/${slug}/performance` },
		{ kind: 'spark-figures', figures: kpis.map((kpi) => figureOf(kpi, slug, facts, periods)) },
		...said({
			quiet:
				'Each line runs over all quarters, with its target dashed. A diamond is a quarter whose cases have not had their time yet.',
		}),
	);
}

function figureOf(
	kpi: KpiDefinition,
	slug: string,
	facts: KpiFacts,
	periods: readonly Period[],
): SparkFigure {
	const headline = headlineValue(facts, kpi.key);
	const value = headline?.value ?? null;
	return {
		id: `figure-${kpi.key}`,
		name: kpi.name,
		href: `/programmes/${slug}/performance/${kpi.key}`,
		value:
			value === null
				? capitalised(
						missingReasonWords({
							code: askedCohorts(facts, kpi.key).length === 0 ? 'not-asked' : 'cannot-be-added-up',
						}),
					)
				: kpiPoint(value, periods, kpi).valueLabel,
		lines: headline === null ? [] : linesOf(headline, periods),
		rating: value === null || value.numerator === null ? null : value.rating,
		layout: layoutSpark(kpiRunChart(kpi, kpiSeries(facts, kpi.key), periods, facts.latestPeriod)),
	};
}

function linesOf({ value, asAt, rests }: Headline, periods: readonly Period[]): readonly string[] {
	const { numerator, denominator, cohorts } = value;
	const day = periods.find(({ number }) => number === asAt)?.endsOn;
	const stood =
		day === undefined ? '' : `, as at ${writeDay(day)}${rests === 'still-open' ? ', so far' : ''}`;
	const made = numerator === null || denominator === null ? '' : `${numerator} of ${denominator}, `;
	const target = writeTarget(value);
	return [
		`${made}${monthsOfPeriods(cohorts, periods)}${stood}`,
		target === 'no target' ? 'No target' : `Target: ${target}`,
	];
}

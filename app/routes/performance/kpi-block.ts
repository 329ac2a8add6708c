import type { Period } from '../../domain/calendar/period.ts';
import { periodLabel } from '../../domain/calendar/period-label.ts';
import type { ChartLayout } from '../../domain/chart/chart-layout.ts';
import { layoutChart } from '../../domain/chart/layout-chart.ts';
import { headlineValue } from '../../domain/kpi/headline-value.ts';
import { kpiRunChart } from '../../domain/kpi/kpi-run-chart.ts';
import { kpiSentence } from '../../domain/kpi/kpi-sentence.ts';
import { kpiSeries } from '../../domain/kpi/kpi-series.ts';
import type { KpiValue } from '../../domain/kpi/kpi-value.ts';
import { needsAttention } from '../../domain/kpi/needs-attention.ts';
import { provisionalSentence } from '../../domain/kpi/provisional-sentence.ts';
import { resultSentence } from '../../domain/kpi/result-sentence.ts';
import type { KpiDefinition } from '../../domain/specification/specification.ts';
import { type BlockContext, type ValueRow, valueRow } from './value-row.ts';

export interface KpiBlock {
	readonly key: string;
	readonly name: string;
	readonly href: string;
	readonly note: string;
	/** Null until a quarter has been asked for. */
	readonly headline: {
		readonly rests: string;
		readonly sentence: string;
		readonly result: string;
		readonly row: ValueRow;
	} | null;
	readonly provisional: readonly string[];
	/** Why the KPI calls for attention, or null. */
	readonly attention: string | null;
	readonly chart: ChartLayout;
	/** Newest first. */
	readonly rows: readonly ValueRow[];
	/** So many earlier quarters stand on the KPI's own page. */
	readonly earlier: number;
}

const RESTS = {
	'newest-cohort': 'The newest quarter whose cases have had their time',
	cumulative: 'All quarters so far together, because the newest has fewer than 30 cases',
	'still-open': 'The newest quarter, still open',
} as const;

const ATTENTION = {
	'cumulative-below-target': 'Taken over all quarters so far, the result is on the wrong side of the target.',
	'two-cohorts-below-target': 'The two newest quarters are both on the wrong side of the target.',
} as const;

/** One KPI as the performance pages show it: headline, chart by cohort, and the table behind the chart, or only its newest quarters. */
export function kpiBlock(
	definition: KpiDefinition,
	context: BlockContext,
	newest = Number.POSITIVE_INFINITY,
): KpiBlock {
	const { facts, periods, slug } = context;
	const series = kpiSeries(facts, definition.key);
	const headline = headlineValue(facts, definition.key);
	const attention = needsAttention(facts, definition.key);
	return {
		key: definition.key,
		name: definition.name,
		href: `/programmes/${slug}/performance/${definition.key}`,
		note: definition.note,
		headline:
			headline === null
				? null
				: {
						rests:
							definition.basis === 'period' && headline.rests === 'newest-cohort'
								? 'The newest quarter that has ended'
								: RESTS[headline.rests],
						sentence: `${kpiSentence(definition, { cohorts: headline.value.cohorts, periods, latestPeriod: facts.latestPeriod })}?`,
						result: resultSentence(headline.value),
						row: valueRow(definition.name, headline.value, context),
					},
		provisional: (headline?.value.provisional ?? []).map((reason) =>
			provisionalSentence(reason, periods, 'office'),
		),
		attention: attention === null ? null : ATTENTION[attention],
		chart: layoutChart(kpiRunChart(definition, series, periods), 760),
		rows: series
			.toReversed()
			.slice(0, newest)
			.map((value) => valueRow(periodName(value, periods), value, context, `?quarter=${value.cohorts[0]}`)),
		earlier: Math.max(0, series.length - newest),
	};
}

function periodName(value: KpiValue, periods: readonly Period[]): string {
	const period = periods.find((candidate) => candidate.number === value.cohorts[0]);
	return period === undefined ? '' : periodLabel(period);
}

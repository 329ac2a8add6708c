import { only, type RecordBlock, said } from '../../components/layout/record-view.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { periodLabel } from '../../domain/calendar/period-label.ts';
import { layoutChart } from '../../domain/chart/layout-chart.ts';
import { attentionSentence } from '../../domain/kpi/attention-sentence.ts';
import { headlineValue } from '../../domain/kpi/headline-value.ts';
import { kpiRunChart } from '../../domain/kpi/kpi-run-chart.ts';
import { kpiSentence } from '../../domain/kpi/kpi-sentence.ts';
import { kpiSeries } from '../../domain/kpi/kpi-series.ts';
import type { KpiValue } from '../../domain/kpi/kpi-value.ts';
import { missingReasonWords } from '../../domain/kpi/missing-reason-words.ts';
import { needsAttention } from '../../domain/kpi/needs-attention.ts';
import { openCohortSentences } from '../../domain/kpi/open-cohort-sentences.ts';
import { provisionalSentence } from '../../domain/kpi/provisional-sentence.ts';
import { resultSentence } from '../../domain/kpi/result-sentence.ts';
import { tellApart } from '../../domain/kpi/tell-apart.ts';
import type { KpiDefinition } from '../../domain/specification/specification.ts';
import { capitalised } from '../../domain/text/capitalised.ts';
import { apartBlocks } from './apart-blocks.ts';
import { earlierWords } from './earlier-total.ts';
import { type BlockContext, valueRow } from './value-row.ts';
import { quartersTable, valueTable } from './value-tables.ts';

const RESTS = {
	'newest-cohort':
		'The latest quarter whose result can be read: every return that tells it has been accepted',
	cumulative: 'All quarters so far together, because there are too few in the latest one to judge it alone',
	'still-open': 'The latest quarter, so far',
} as const;

/** Of a count that other providers add to as well. */
export const NOT_YOURS =
	'The target is for all providers together, so it is not held against your own figure.';

/** A KPI: its sentence, its result, what to know beside it, its chart and the table behind the chart; with `newest` only the newest quarters, and the way to the KPI's own page. */
export function kpiBlocks(
	definition: KpiDefinition,
	context: BlockContext,
	newest: number | null,
): readonly RecordBlock[] {
	const { facts, periods, pages } = context;
	const { key, name, note } = definition;
	const series = kpiSeries(facts, key);
	const headline = headlineValue(facts, key);
	const apart = headline === null ? tellApart(facts, key) : [];
	const href = `${pages.base}/${key}`;
	const earlier = newest === null ? 0 : Math.max(0, series.length - newest);
	const table = {
		id: `${key}-table`,
		caption: `${name}, by quarter`,
		rows: series
			.toReversed()
			.slice(0, newest ?? series.length)
			.map((value) => valueRow(periodName(value, periods), value, context, `?quarter=${value.cohorts[0]}`)),
		empty: 'The quarters will be listed here when the first return has been accepted.',
	};
	const heading = {
		kind: 'heading' as const,
		text: name,
		id: `${key}-heading`,
		...(newest === null ? {} : { href }),
	};
	if (apart.length > 0)
		return [heading, ...apartBlocks(definition, apart, context, newest), ...only(note !== '', ...said(note))];
	return [
		heading,
		...(headline === null
			? said(
					`${capitalised(missingReasonWords({ code: 'not-asked' }))}: no quarter in which a return asks for it has ended.`,
				)
			: headlineBlocks(definition, headline, context)),
		...toKnow(definition, headline, context),
		...said(...earlierWords(key, context)),
		...only(note !== '', ...said(note)),
		{
			kind: 'chart',
			id: `${key}-chart`,
			layout: layoutChart(kpiRunChart(definition, series, periods, facts.latestPeriod), 760),
			level: 3,
		},
		newest === null
			? valueTable('Quarter', table)
			: {
					kind: 'details',
					summary: `Show ${name.toLowerCase()} by quarter as a table`,
					blocks: [quartersTable(table)],
				},
		...only(earlier > 0, ...said({ href, text: `See ${earlier} earlier quarters of ${name.toLowerCase()}` })),
	];
}

type Headline = NonNullable<ReturnType<typeof headlineValue>>;

function headlineBlocks(
	definition: KpiDefinition,
	{ rests, value, asAt, after }: Headline,
	context: BlockContext,
): readonly RecordBlock[] {
	const { facts, periods } = context;
	const row = valueRow(definition.name, value, context);
	const asked = { cohorts: value.cohorts, periods, latestPeriod: asAt ?? facts.latestPeriod };
	const restsOn =
		definition.basis === 'period' && rests === 'newest-cohort'
			? 'The latest quarter of which every return has been accepted'
			: RESTS[rests];
	return [
		...said(`${kpiSentence(definition, asked)}?`),
		{ kind: 'words', text: [{ strong: resultSentence(value) }, { rating: row.rating }], as: 'lead' },
		{
			kind: 'words',
			text: `${restsOn}. ${value.target === null ? NOT_YOURS : `Target: ${row.target}.`}`,
			as: 'hint',
		},
		{ kind: 'coverage', complete: row.complete, text: row.coverage },
		...after.flatMap((each) =>
			said(openCohortSentences(definition, each, resultSentence(each.value), periods).join(' ')),
		),
	];
}

/** Why the KPI calls for attention, and what may still change. */
function toKnow(
	{ key, direction, strand }: KpiDefinition,
	headline: Headline | null,
	{ facts, periods, pages }: BlockContext,
): readonly RecordBlock[] {
	const attention = needsAttention(facts, key);
	const lines = [
		...(attention === null
			? []
			: [`This needs attention: ${attentionSentence(attention, direction, periods)}.`]),
		...(headline?.value.provisional ?? []).map((reason) =>
			provisionalSentence(reason, periods, pages.reader === 'office' ? 'office' : strand),
		),
	];
	return only(lines.length > 0, { kind: 'inset', lines });
}

function periodName(value: KpiValue, periods: readonly Period[]): string {
	const period = periods.find((candidate) => candidate.number === value.cohorts[0]);
	return period === undefined ? '' : periodLabel(period);
}

import { type RecordBlock, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsOfPeriods } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import type { MeasureTotal } from '../../../domain/kpi/kpi-value.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { partnerWaterfall } from '../../../domain/kpi/partner-waterfall.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';

const STEP_NAMES = {
	passed: 'Passed to the support service',
	received: 'Received',
	contacted: 'Contacted',
	wanting: 'Wanting ongoing work',
	receiving: 'Receiving ongoing work',
} as const;

/** Nothing where partner cases are not asked, or nothing has matured. */
export function waterfallBlocks(
	facts: KpiFacts,
	contact: KpiDefinition | undefined,
	periods: readonly Period[],
): readonly RecordBlock[] {
	const cohorts = contact === undefined ? [] : maturedCohorts(facts, contact.key);
	if (contact === undefined || cohorts.length === 0) return [];
	const steps = partnerWaterfall(facts, cohorts, contact.maturity);
	const flows = steps.flatMap(({ step, total, over, isWhole, isStock }) =>
		isStock || total.value === null
			? []
			: [
					isWhole
						? { label: STEP_NAMES[step], value: total.value, valueLabel: writeCount(total.value) }
						: {
								label: STEP_NAMES[step],
								value: 0,
								valueLabel: missingReasonWords({
									code: 'not-complete',
									counted: 'quarter',
									accepted: over,
									expected: cohorts.length,
								}),
							},
				],
	);
	if (flows.length < 2) return [];
	const stock = steps.find(({ isStock, isWhole }) => isStock && isWhole)?.total;
	const span = monthsOfPeriods(cohorts, periods);
	const description = {
		kind: 'waterfall' as const,
		title: `Partner cases from first details to ongoing work, ${span}`,
		alternativeText: flows.map(({ label, valueLabel }) => `${label}: ${valueLabel}`).join('; '),
		table: {
			caption: `Partner cases, ${span}`,
			header: ['Step', 'Partner cases'],
			rows: flows.map(({ label, valueLabel }) => [label, valueLabel]),
		},
		steps: flows,
	};
	return [
		{ kind: 'heading', text: 'From first details to ongoing work' },
		{ kind: 'chart', id: 'waterfall', layout: layoutChart(description, 760), level: 3 },
		...(stock === undefined || stock.value === null ? [] : said(receivingWords(stock, periods))),
	];
}

function receivingWords({ value, periods: [quarter] }: MeasureTotal, periods: readonly Period[]): string {
	const day = periods.find(({ number }) => number === quarter)?.endsOn;
	const partners = plural(value ?? 0, 'partner');
	return `${partners} ${value === 1 ? 'was' : 'were'} receiving ongoing work${day === undefined ? '' : ` on ${writeDay(day)}`}.`;
}

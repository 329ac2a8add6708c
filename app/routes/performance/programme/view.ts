import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { ChartLayout } from '../../../domain/chart/chart-layout.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { notReached } from '../../../domain/kpi/not-reached.ts';
import { partnerWaterfall } from '../../../domain/kpi/partner-waterfall.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import { splitKpi } from '../../../domain/kpi/split-kpi.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { writeCount, writePerCent } from '../../../domain/text/write-number.ts';
import { type KpiBlock, kpiBlock } from '../kpi-block.ts';
import { type BlockContext, coverageNames, writtenFigure } from '../value-row.ts';

/** Areas or providers against the headline KPIs, all quarters so far together. */
export interface Split {
	readonly kpis: readonly string[];
	readonly rows: readonly { readonly name: string; readonly cells: readonly (SplitCell | null)[] }[];
}

interface SplitCell {
	/** "80.0%", or null where there is no data. */
	readonly value: string | null;
	readonly parts: { readonly numerator: string; readonly denominator: string } | null;
	readonly judgement: string;
	/** The returns that it is made of. */
	readonly href: string;
}

export interface PerformanceView {
	readonly programme: { readonly name: string; readonly href: string; readonly slug: string };
	/** "to 30 September 2017": which quarters the page rests on. */
	readonly until: string;
	readonly blocks: readonly KpiBlock[];
	readonly byArea: Split;
	readonly byProvider: Split;
	/** Null where partner cases are not asked, or nothing has matured. */
	readonly waterfall: { readonly chart: ChartLayout; readonly stock: string | null } | null;
	readonly notReached: readonly string[];
	readonly others: readonly { readonly name: string; readonly href: string }[];
}

/** The page's tables hold two years; the charts and the KPIs' own pages hold all. */
const NEWEST_QUARTERS = 8;

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
}

const STEP_NAMES = {
	passed: 'Passed to the support service',
	received: 'Received',
	contacted: 'Contacted',
	wanting: 'Wanting ongoing work',
	receiving: 'Receiving ongoing work',
} as const;

/** The officer's performance page: exact figures, which never leave the office. */
export function performanceView({ programme, periods, facts, areas, providers }: Facts): PerformanceView {
	const context: BlockContext = {
		slug: programme.slug,
		facts,
		periods,
		names: coverageNames(areas, providers, periods),
	};
	const kpis =
		specificationInForce(facts.specifications, facts.latestPeriod)?.kpis ??
		facts.specifications.at(-1)?.kpis ??
		[];
	const headline = kpis.filter((kpi) => kpi.headline);
	const last = periods.find((period) => period.number === facts.latestPeriod);
	return {
		programme: { ...programme, href: `/programmes/${programme.slug}` },
		until:
			last === undefined
				? 'No quarter has ended yet.'
				: `The newest quarter that has ended is ${monthsLabel(last)}.`,
		blocks: headline.map((kpi) => kpiBlock(kpi, context, NEWEST_QUARTERS)),
		byArea: split(headline, context, 'area', areas),
		byProvider: split(headline, context, 'provider', providers),
		waterfall: waterfall(facts, headline, periods),
		notReached: besideContact(facts, headline),
		others: kpis
			.filter((kpi) => !kpi.headline)
			.map((kpi) => ({ name: kpi.name, href: `/programmes/${programme.slug}/performance/${kpi.key}` })),
	};
}

function split(
	headline: readonly KpiDefinition[],
	context: BlockContext,
	by: 'area' | 'provider',
	names: ReadonlyMap<string, string>,
): Split {
	const found = headline.map((kpi) => {
		const cohorts = maturedCohorts(context.facts, kpi.key);
		return new Map(
			cohorts.length === 0
				? []
				: splitKpi(context.facts, { kpi: kpi.key, cohorts }, by).map((part) => [part.id, part.value]),
		);
	});
	const cell = (id: string, index: number): SplitCell | null => {
		const value = found[index]?.get(id);
		if (value === undefined || value.sources.length === 0) return null;
		const { value: written, parts, judgement } = writtenFigure(value);
		return {
			value: written,
			parts,
			judgement,
			href: `/programmes/${context.slug}/performance/${value.kpi}/returns?${by}=${id}`,
		};
	};
	const rows = [...names].map(([id, name]) => ({ name, cells: headline.map((_, index) => cell(id, index)) }));
	return {
		kpis: headline.map((kpi) => kpi.name),
		rows: rows.filter(({ cells }) => cells.some((each) => each !== null)),
	};
}

function waterfall(
	facts: KpiFacts,
	headline: readonly KpiDefinition[],
	periods: readonly Period[],
): PerformanceView['waterfall'] {
	const contact = headline[0];
	const cohorts = contact === undefined ? [] : maturedCohorts(facts, contact.key);
	if (contact === undefined || cohorts.length === 0) return null;
	const steps = partnerWaterfall(facts, cohorts, contact.maturity);
	const flows = steps.flatMap(({ step, total, isStock }) =>
		isStock || total.value === null
			? []
			: [{ label: STEP_NAMES[step], value: total.value, valueLabel: writeCount(total.value) }],
	);
	if (flows.length < 2) return null;
	const stock = steps.find(({ isStock }) => isStock)?.total.value ?? null;
	const span = spanOf(cohorts, periods);
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
	return {
		chart: layoutChart(description, 760),
		stock:
			stock === null
				? null
				: `${writeCount(stock)} partners were receiving ongoing work on the last day of the newest quarter.`,
	};
}

function spanOf(cohorts: readonly number[], periods: readonly Period[]): string {
	const first = periods.find((period) => period.number === cohorts[0]);
	const last = periods.find((period) => period.number === cohorts.at(-1));
	return first === undefined || last === undefined
		? ''
		: monthsLabel({ startsOn: first.startsOn, endsOn: last.endsOn });
}

/** Unsafe and not-yet-attempted shares always stand beside the contact KPI (domain guide §4 rule 4). */
function besideContact(facts: KpiFacts, headline: readonly KpiDefinition[]): readonly string[] {
	const contact = headline[0];
	if (contact === undefined) return [];
	const cohorts = maturedCohorts(facts, contact.key);
	const reasons = cohorts.length === 0 ? null : notReached(facts, cohorts, contact.maturity);
	if (reasons === null || reasons.entered === 0) return [];
	const share = (count: number | null, words: string): string[] =>
		count === null
			? []
			: [
					`${writeCount(count)} of ${writeCount(reasons.entered)} (${writePerCent(count, reasons.entered)}) ${words}`,
				];
	return [
		...share(reasons.unsafe, 'were not contacted because a manager decided that it would be unsafe.'),
		...share(reasons.notYetAttempted, 'had not been tried yet.'),
		...share(reasons.noReply, 'were tried and did not reply.'),
		...share(reasons.noSafeDetails, 'had no safe contact details.'),
		...share(
			reasons.enteredInError,
			'had been entered in error. They stay in the base, so that a base cannot be made smaller.',
		),
	];
}

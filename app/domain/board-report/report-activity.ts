import { discloseCounts } from '../disclosure/disclose-counts.ts';
import { discloseMoney } from '../disclosure/disclose-money.ts';
import { discloseWhole } from '../disclosure/disclose-whole.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { DisclosedNumber } from '../disclosure/disclosed-figure.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import type { MeasureTotal } from '../kpi/kpi-value.ts';
import { measureAsked } from '../kpi/read-figures.ts';
import { rollUpMeasure } from '../kpi/roll-up-measure.ts';
import { specificationInForce } from '../kpi/specification-in-force.ts';
import { whyMissing } from '../kpi/why-missing.ts';
import type { Measure } from '../specification/specification.ts';
import { activityTies, COLUMNS, type Column, countKey, restKey } from './activity-ties.ts';
import type { BoardReportProfile } from './board-report.ts';
import { reportCount } from './report-value.ts';
import type { ReportedCount, ReportedKpi } from './reported-kpi.ts';
import { toldByKpis } from './told-by-kpis.ts';
import { toldMeasures } from './told-measures.ts';

/** A measure of the whole programme: in the quarter, in the quarter before, and to date. */
export interface ReportActivity {
	readonly key: string;
	readonly label: string;
	readonly section: Measure['section'];
	readonly strand: Measure['strand'];
	readonly partOf: string | null;
	/** Counted on the last day, and not added over time. */
	readonly isStock: boolean;
	/** How often it is asked: what is said of the quarter covers the half-year or the year that ends with it. */
	readonly frequency: Measure['frequency'];
	readonly quarter: ReportedCount;
	/** Null in the programme's first quarter, and where it was not asked. */
	readonly before: ReportedCount | null;
	/** Null for what cannot be added over time. */
	readonly toDate: ReportedCount | null;
}

type Totals = ReadonlyMap<string, MeasureTotal>;

/** Every measure of the version in force that the quarter was asked, disclosed together and with the KPIs. */
export function reportActivity(
	facts: KpiFacts,
	kpis: readonly ReportedKpi[],
	profile: BoardReportProfile,
): readonly ReportActivity[] {
	const newest = facts.latestPeriod;
	const version = specificationInForce(facts.specifications, newest);
	const measures = inOrder(
		(version === null ? [] : toldMeasures(version, profile)).filter(
			({ key }) => measureAsked(facts, key, newest) !== null,
		),
	);
	const totals = addUp(facts, measures);
	const people = measures.filter((measure) => measure.unit === 'count');
	const values = valuesOf(people, new Map([...totals].filter(([, { measure }]) => measure.unit === 'count')));
	const periodsToDate = (key: string): readonly number[] =>
		totals.get(countKey(key, 'to-date'))?.periods ?? [];
	const told = toldByKpis(version?.kpis ?? [], kpis, newest, periodsToDate);
	const numbers = discloseCounts(values, activityTies(people, values), profile, undefined, told);
	const say = (measure: Measure, column: Column): ReportedCount | null => {
		const total = totals.get(countKey(measure.key, column));
		if (total === undefined) return null;
		const number = numberOf(facts, total, numbers.get(countKey(measure.key, column)), profile);
		return reportCount(number, measure.unit, total.coverage);
	};
	return measures.flatMap((measure) => {
		const quarter = say(measure, 'quarter');
		if (quarter === null) return [];
		const { key, label, section, strand, partOf, frequency } = measure;
		return [
			{
				key,
				label,
				section,
				strand,
				partOf,
				isStock: measure.kind === 'stock',
				frequency,
				quarter,
				before: say(measure, 'before'),
				toDate: say(measure, 'to-date'),
			},
		];
	});
}

/** Strand by strand as the specification has them, each part under its whole. */
function inOrder(measures: readonly Measure[]): readonly Measure[] {
	const position = new Map(measures.map((measure) => [measure.key, measure.position]));
	const ofWhole = ({ partOf, position: own }: Measure): number =>
		partOf === null ? own : (position.get(partOf) ?? own);
	return [...measures].sort(
		(one, other) =>
			one.strand.localeCompare(other.strand) ||
			ofWhole(one) - ofWhole(other) ||
			Number(one.partOf !== null) - Number(other.partOf !== null) ||
			one.position - other.position,
	);
}

/** Money is not tied to people; a count of which not every part has been sent is none. */
function numberOf(
	facts: KpiFacts,
	total: MeasureTotal,
	number: Disclosed<DisclosedNumber> | undefined,
	profile: BoardReportProfile,
): Disclosed<DisclosedNumber> {
	if (number !== undefined) return number;
	return total.value === null
		? discloseWhole<DisclosedNumber>({
				kind: 'withheld',
				why: 'no-data',
				missing: whyMissing({ ...total, numerator: null }, facts.dueUntil),
			})
		: discloseMoney(total.value, 'programme', profile);
}

function addUp(facts: KpiFacts, measures: readonly Measure[]): Totals {
	const newest = facts.latestPeriod;
	const periods: Readonly<Record<Column, readonly number[]>> = {
		quarter: [newest],
		before: newest === 1 ? [] : [newest - 1],
		'to-date': Array.from({ length: newest }, (_, index) => index + 1),
	};
	const totals = new Map<string, MeasureTotal>();
	for (const measure of measures)
		for (const column of COLUMNS) {
			if (column === 'to-date' && measure.kind !== 'flow') continue;
			const total = wholeTotal(facts, measure.key, periods[column]);
			if (total !== null) totals.set(countKey(measure.key, column), total);
		}
	return totals;
}

/**
 * Over those of the quarters whose returns are all in: a partial sum is no figure, and would tell one provider's. Its coverage is that of all of
 * them.
 */
function wholeTotal(facts: KpiFacts, measure: string, periods: readonly number[]): MeasureTotal | null {
	const all = rollUpMeasure(facts, { measure, periods });
	if (!all.ok) return null;
	if (all.value.coverage.missing.length === 0) return all.value;
	const whole = all.value.periods.filter((period) => {
		const one = rollUpMeasure(facts, { measure, periods: [period] });
		return one.ok && one.value.coverage.missing.length === 0;
	});
	const total = whole.length === 0 ? null : rollUpMeasure(facts, { measure, periods: whole });
	return total?.ok
		? { ...total.value, coverage: all.value.coverage }
		: { ...all.value, value: null, periods: whole };
}

/** What there is to disclose, and what is left of totals and caps: nobody prints that, and everybody can subtract it. */
function valuesOf(measures: readonly Measure[], totals: Totals): ReadonlyMap<string, number> {
	const printed = new Map(
		[...totals].flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const])),
	);
	const earlier = measures.flatMap(({ key }) => {
		const [quarter, before, toDate] = COLUMNS.map((column) => printed.get(countKey(key, column)));
		const columns = [quarter, before].filter((each) => each !== undefined).length;
		return toDate === undefined || !hasEarlier(totals, key, columns)
			? []
			: [[countKey(key, 'earlier'), toDate - (quarter ?? 0) - (before ?? 0)] as const];
	});
	const all = new Map([...printed, ...earlier]);
	const rests = measures.flatMap(({ key, atMost }) =>
		([...COLUMNS, 'earlier'] as const).flatMap((column) => {
			const cap = all.get(countKey(atMost ?? '', column));
			const part = all.get(countKey(key, column));
			return cap === undefined || part === undefined
				? []
				: [[countKey(restKey(key), column), cap - part] as const];
		}),
	);
	return new Map([...all, ...rests]);
}

/** Whether the total to date has quarters in it that have no column of their own. */
const hasEarlier = (totals: Totals, key: string, columns: number): boolean =>
	(totals.get(countKey(key, 'to-date'))?.periods.length ?? 0) > columns;

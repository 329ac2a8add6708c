import { isAskedIn } from '../specification/is-asked-in.ts';
import type { Measure, SpecificationVersion, StrandKind } from '../specification/specification.ts';
import type { KpiFacts, ReturnFacts, Selection } from './kpi-value.ts';
import { onceFor } from './once-for.ts';
import { specificationInForce } from './specification-in-force.ts';

/** The newest accepted submission is authoritative, and stays so while a reopened return is being put right (domain guide §6). */
export const isAccepted = (kpiReturn: ReturnFacts): boolean => kpiReturn.submission !== null;

/** The areas of a return that the question is about. */
export const areasAsked = (kpiReturn: ReturnFacts, selection: Selection): readonly string[] =>
	selection.areaIds === undefined ? kpiReturn.areaIds : kpiReturn.areaIds.filter((area) => selection.areaIds?.includes(area));

/** The selection alone, of a question that asks more besides. */
export const selectionOf = ({ areaIds, providerIds }: Selection): Selection => ({
	...(areaIds === undefined ? {} : { areaIds }),
	...(providerIds === undefined ? {} : { providerIds }),
});

/** The returns of a strand and period that a selection is about, in any state. */
export function returnsCalledFor(facts: KpiFacts, strand: StrandKind, period: number, selection: Selection): readonly ReturnFacts[] {
	const all = byPeriod(facts.returns).get(`${strand}|${period}`) ?? [];
	return all.filter((kpiReturn) => isCalledFor(kpiReturn, selection));
}

export const isCalledFor = (kpiReturn: ReturnFacts, selection: Selection): boolean =>
	(selection.providerIds?.includes(kpiReturn.providerId) ?? true) &&
	(selection.areaIds === undefined || kpiReturn.areaIds.some((area) => selection.areaIds?.includes(area)));

/** An agreement has one return a period. */
export const returnOfAgreement = (facts: KpiFacts, agreementId: string, period: number): ReturnFacts | undefined =>
	byAgreement(facts.returns).get(`${agreementId}|${period}`);

/** The measure as a period's specification asks it; null where it is not asked in that period. */
export function measureAsked(facts: KpiFacts, key: string, period: number): Measure | null {
	const version = specificationInForce(facts.specifications, period);
	const measure = version === null ? undefined : measuresByKey(version).get(key);
	const dates = periodsByNumber(facts.periods).get(period);
	return measure !== undefined && dates !== undefined && isAskedIn(measure.frequency, dates) ? measure : null;
}

/**
 * What an accepted return says of a measure, for the areas asked. A box without a figure counts nothing: the return was complete when it
 * was certified, and "nothing to report" leaves no figures. Null where it was not asked, or is not split and only some areas are asked for.
 */
export function readMeasure(kpiReturn: ReturnFacts, measure: Measure | null, cohort: number | null, selection: Selection): number | null {
	if (measure === null) return null;
	const figures = figuresByArea(kpiReturn, measure.key, cohort);
	if (!measure.byArea) return selection.areaIds === undefined ? (figures.get(null) ?? 0) : null;
	let sum = 0;
	for (const area of areasAsked(kpiReturn, selection)) sum += figures.get(area) ?? 0;
	return sum;
}

type ByArea = ReadonlyMap<string | null, number>;
const NONE: ByArea = new Map();

/** A return's figures of one measure and cohort, by area; under null where the measure is not split. */
export function figuresByArea(kpiReturn: ReturnFacts, measureKey: string, cohort: number | null): ByArea {
	return sortedFigures(kpiReturn).get(measureKey)?.get(cohort) ?? NONE;
}

/** Facts never change once read, so each is sorted once however many questions are asked of it. */
const sortedFigures = onceFor((kpiReturn: ReturnFacts) => {
	const made = new Map<string, Map<number | null, Map<string | null, number>>>();
	for (const { measureKey, cohort, areaId, value } of kpiReturn.figures) {
		const ofMeasure = made.get(measureKey) ?? new Map<number | null, Map<string | null, number>>();
		made.set(measureKey, ofMeasure);
		const ofCohort = ofMeasure.get(cohort) ?? new Map<string | null, number>();
		ofMeasure.set(cohort, ofCohort.set(areaId, value));
	}
	return made;
});

const byPeriod = onceFor((returns: readonly ReturnFacts[]) => Map.groupBy(returns, (kpiReturn) => `${kpiReturn.strand}|${kpiReturn.period}`));

const byAgreement = onceFor(
	(returns: readonly ReturnFacts[]) => new Map(returns.map((kpiReturn) => [`${kpiReturn.agreementId}|${kpiReturn.period}`, kpiReturn])),
);

const periodsByNumber = onceFor((periods: KpiFacts['periods']) => new Map(periods.map((period) => [period.number, period])));

const measuresByKey = onceFor((version: SpecificationVersion) => new Map(version.measures.map((measure) => [measure.key, measure])));

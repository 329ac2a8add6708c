import { isAskedIn } from '../specification/is-asked-in.ts';
import type { Measure, StrandKind } from '../specification/specification.ts';
import type { KpiFacts } from './kpi-facts.ts';
import type { ReturnFacts, Selection } from './kpi-value.ts';
import { onceIn } from './once-in.ts';
import { specificationInForce } from './specification-in-force.ts';

/** The newest accepted submission is authoritative, and stays so while a reopened return is being put right (domain guide §6). */
export const isAccepted = (kpiReturn: ReturnFacts): boolean => kpiReturn.submission !== null;

const NO_AREAS: readonly string[] = [];

/** The areas of a return that the question is about. A split asks for one area thousands of times, so that makes no new list. */
export function areasAsked({ areaIds }: ReturnFacts, { areaIds: asked }: Selection): readonly string[] {
	if (asked === undefined) return areaIds;
	const [only] = asked;
	if (only !== undefined && asked.length === 1) return areaIds.includes(only) ? asked : NO_AREAS;
	return areaIds.filter((area) => asked.includes(area));
}

/** The selection alone, of a question that asks more besides. */
export const selectionOf = ({ areaIds, providerIds }: Selection): Selection => ({
	...(areaIds === undefined ? {} : { areaIds }),
	...(providerIds === undefined ? {} : { providerIds }),
});

/** The returns of a strand and period that a selection is about, in any state. */
export function returnsCalledFor(
	facts: KpiFacts,
	strand: StrandKind,
	period: number,
	selection: Selection,
): readonly ReturnFacts[] {
	const all = facts.index.byPeriod.get(`${strand}|${period}`) ?? [];
	return isWhole(selection) ? all : all.filter((kpiReturn) => isCalledFor(kpiReturn, selection));
}

export const isWhole = (selection: Selection): boolean =>
	selection.areaIds === undefined && selection.providerIds === undefined;

export const isCalledFor = (kpiReturn: ReturnFacts, selection: Selection): boolean =>
	(selection.providerIds?.includes(kpiReturn.providerId) ?? true) &&
	(selection.areaIds === undefined || areasAsked(kpiReturn, selection).length > 0);

/** An agreement has one return a period. */
export const returnOfAgreement = (
	facts: KpiFacts,
	agreementId: string,
	period: number,
): ReturnFacts | undefined => facts.index.byAgreement.get(`${agreementId}|${period}`);

/** The measure as a period's specification asks it; null where it is not asked in that period. */
export function measureAsked(facts: KpiFacts, key: string, period: number): Measure | null {
	const ofMeasure = onceIn(facts.index.measures, key, () => new Map<number, Measure | null>());
	return onceIn(ofMeasure, period, () => findAsked(facts, key, period));
}

function findAsked(facts: KpiFacts, key: string, period: number): Measure | null {
	const version = specificationInForce(facts.specifications, period);
	const measure = version?.measures.findLast((each) => each.key === key);
	const dates = facts.index.periods.get(period);
	if (measure === undefined || dates === undefined) return null;
	// Where only some of a strand's agreements end, what they are asked besides belongs to no whole programme.
	const returns = facts.index.byPeriod.get(`${measure.strand}|${period}`) ?? [];
	const closing = returns.length > 0 && returns.every((each) => each.closing === true);
	return isAskedIn(measure.frequency, dates, closing) ? measure : null;
}

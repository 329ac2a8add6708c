import { figureKey } from '../kpi-return/figure.ts';
import { isAskedIn } from '../specification/is-asked-in.ts';
import type { Measure, StrandKind } from '../specification/specification.ts';
import type { KpiFacts, ReturnFacts, Selection } from './kpi-value.ts';
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
	return all.filter(
		(kpiReturn) =>
			(selection.providerIds?.includes(kpiReturn.providerId) ?? true) && (selection.areaIds === undefined || areasAsked(kpiReturn, selection).length > 0),
	);
}

/** The measure as a period's specification asks it; null where it is not asked in that period. */
export function measureAsked(facts: KpiFacts, key: string, period: number): Measure | null {
	const measure = specificationInForce(facts.specifications, period)?.measures.find((candidate) => candidate.key === key);
	const dates = facts.periods.find((candidate) => candidate.number === period);
	return measure !== undefined && dates !== undefined && isAskedIn(measure.frequency, dates) ? measure : null;
}

/**
 * What an accepted return says of a measure, for the areas asked. A box without a figure counts nothing: the return was complete when it
 * was certified, and "nothing to report" leaves no figures. Null where the measure is not split and only some areas are asked for.
 */
export function readMeasure(kpiReturn: ReturnFacts, measure: Measure, cohort: number | null, selection: Selection): number | null {
	const figures = byKey(kpiReturn);
	const at = (areaId: string | null): number => figures.get(figureKey({ measureKey: measure.key, areaId, cohort })) ?? 0;
	if (!measure.byArea) return selection.areaIds === undefined ? at(null) : null;
	return areasAsked(kpiReturn, selection).reduce((sum, area) => sum + at(area), 0);
}

const periodsOfReturns = new WeakMap<readonly ReturnFacts[], Map<string, ReturnFacts[]>>();
const figuresOfReturn = new WeakMap<ReturnFacts, Map<string, number>>();

/** Facts never change once read, so each is sorted once however many questions are asked of it. */
function byPeriod(returns: readonly ReturnFacts[]): Map<string, ReturnFacts[]> {
	const known = periodsOfReturns.get(returns);
	if (known !== undefined) return known;
	const made = new Map<string, ReturnFacts[]>();
	for (const kpiReturn of returns) {
		const key = `${kpiReturn.strand}|${kpiReturn.period}`;
		const others = made.get(key);
		if (others === undefined) made.set(key, [kpiReturn]);
		else others.push(kpiReturn);
	}
	periodsOfReturns.set(returns, made);
	return made;
}

function byKey(kpiReturn: ReturnFacts): Map<string, number> {
	const known = figuresOfReturn.get(kpiReturn);
	if (known !== undefined) return known;
	const made = new Map(kpiReturn.figures.map((figure) => [figureKey(figure), figure.value]));
	figuresOfReturn.set(kpiReturn, made);
	return made;
}

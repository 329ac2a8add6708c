import { type Pence, splitByShares } from '../money/pence.ts';
import { addCosts, type Cost, type CostBase } from '../payment/cost-per-unit.ts';
import type { KpiFacts } from './kpi-facts.ts';
import type { ReturnFacts } from './kpi-value.ts';
import { isAccepted, measureAsked } from './read-figures.ts';

/** Starts on places that local authorities paid for: the commissioner’s money was not for them. Returns tell them for the whole agreement alone. */
const BOUGHT = 'units-used-local-authority';

export interface PaidForPeriod {
	readonly agreementId: string;
	/** Contract quarter. */
	readonly period: number;
	readonly pence: Pence;
}

export interface AllocatedToArea {
	readonly agreementId: string;
	readonly areaId: string;
	/** Places at their price. */
	readonly pence: Pence;
}

export interface CostOfProgramme {
	/** Of the perpetrator work alone. */
	readonly work: Cost;
	/** With what was paid for support in the same quarters. */
	readonly withSupport: Cost;
	readonly byProvider: readonly { readonly providerId: string; readonly cost: Cost }[];
	readonly byArea: readonly { readonly areaId: string; readonly cost: Cost }[];
	/** Contract quarters counted: those in which a perpetrator agreement's return has been accepted and something has been paid for it. */
	readonly quarters: readonly number[];
}

/**
 * What was paid over the starts and completions that it was paid for: quarters in which a return has been accepted and paid for, so that neither
 * side of the fraction is told without the other; and of the starts those on the commissioner’s places alone, because it is the commissioner’s money. Money is not paid by area: an agreement's is laid on its areas by their places at their price.
 */
export function measureCosts(
	facts: KpiFacts,
	paid: readonly PaidForPeriod[],
	allocated: readonly AllocatedToArea[],
): CostOfProgramme {
	const paidFor = ({ agreementId, period }: ReturnFacts): Pence =>
		paid
			.filter((each) => each.agreementId === agreementId && each.period === period)
			.reduce((sum, { pence }) => sum + pence, 0);
	const counted = facts.returns.filter(
		(kpiReturn) => kpiReturn.strand === 'perpetrator' && isAccepted(kpiReturn) && paidFor(kpiReturn) > 0,
	);
	const quarters = [...new Set(counted.map(({ period }) => period))].sort((one, other) => one - other);
	const bases = counted.map((kpiReturn) => ({
		kpiReturn,
		base: { pence: paidFor(kpiReturn), ...peopleIn(facts, kpiReturn, null) },
	}));
	const support = facts.returns
		.filter(({ strand, period }) => strand === 'support' && quarters.includes(period))
		.reduce((sum, each) => sum + paidFor(each), 0);
	const work = addCosts(bases.map(({ base }) => base));
	return {
		work,
		withSupport: addCosts([work, { pence: support, starts: 0, completions: 0 }]),
		byProvider: [...Map.groupBy(bases, ({ kpiReturn }) => kpiReturn.providerId)].map(([providerId, own]) => ({
			providerId,
			cost: addCosts(own.map(({ base }) => base)),
		})),
		byArea: byArea(
			facts,
			bases.map(({ kpiReturn, base }) => ({ kpiReturn, pence: base.pence })),
			allocated,
		),
		quarters,
	};
}

function byArea(
	facts: KpiFacts,
	counted: readonly { readonly kpiReturn: ReturnFacts; readonly pence: Pence }[],
	allocated: readonly AllocatedToArea[],
) {
	const parts = counted.flatMap(
		({ kpiReturn, pence }): readonly (CostBase & { readonly areaId: string })[] => {
			const weights = kpiReturn.areaIds.map((areaId) =>
				allocated
					.filter((each) => each.agreementId === kpiReturn.agreementId && each.areaId === areaId)
					.reduce((sum, each) => sum + each.pence, 0),
			);
			if (!weights.some((weight) => weight > 0)) return [];
			return splitByShares(pence, weights).map((share, index) => {
				const areaId = kpiReturn.areaIds[index] ?? '';
				return { areaId, pence: share, ...peopleIn(facts, kpiReturn, areaId) };
			});
		},
	);
	return [...Map.groupBy(parts, ({ areaId }) => areaId)].map(([areaId, own]) => ({
		areaId,
		cost: addCosts(own),
	}));
}

function peopleIn(
	facts: KpiFacts,
	kpiReturn: ReturnFacts,
	areaId: string | null,
): { readonly starts: number; readonly completions: number } {
	const count = (key: string): number => {
		const split = measureAsked(facts, key, kpiReturn.period)?.byArea === true;
		return kpiReturn.figures
			.filter(
				(figure) =>
					figure.measureKey === key &&
					(split
						? figure.areaId !== null && (areaId === null || figure.areaId === areaId)
						: figure.areaId === null && areaId === null),
			)
			.reduce((sum, { value }) => sum + value, 0);
	};
	const bought = areaId === null ? count(BOUGHT) : 0;
	return { starts: Math.max(0, count('starts') - bought), completions: count('completions') };
}

import { type IsoDate, latest } from '../calendar/iso-date.ts';
import type { AgreedBase, AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms, ScheduledPayment } from './agreement-terms.ts';
import type { TermsProblem } from './terms-problem.ts';
import type { VersionKind } from './version-state.ts';

export interface VariationProposed {
	readonly reason: string;
	/** The day that it names. */
	readonly effectiveOn: IsoDate;
}

/** When a variation takes effect that both sides agree to today: the day it names, or today where that day has passed. */
export const effectiveDay = (
	{ effectiveOn }: Pick<VariationProposed, 'effectiveOn'>,
	today: IsoDate,
): IsoDate => latest(effectiveOn, today);

/** The same of any version: an early end keeps its last day, which is decided once it is approved. */
export const agreedDay = (
	{ kind, effectiveOn }: { readonly kind: VersionKind; readonly effectiveOn: IsoDate },
	today: IsoDate,
): IsoDate => (kind === 'termination' ? effectiveOn : effectiveDay({ effectiveOn }, today));

/** Past periods stay as they were, what is paid or claimed is not rewritten, and nobody's place is taken away. */
export function problemsOfVariation(
	terms: AgreementTerms,
	base: AgreedBase,
	facts: AgreementFacts,
	proposed: VariationProposed,
	today: IsoDate,
): readonly TermsProblem[] {
	const from = effectiveDay(proposed, today);
	const was = base.terms;
	return [
		...(proposed.reason.trim() === '' ? [{ code: 'no-reason' } as const] : []),
		...(JSON.stringify(terms) === JSON.stringify(was) ? [{ code: 'nothing-changed' } as const] : []),
		...(terms.strandId === was.strandId ? [] : [{ code: 'strand-changed' } as const]),
		...(terms.leadId === was.leadId ? [] : [{ code: 'lead-changed' } as const]),
		...(terms.reference === was.reference ? [] : [{ code: 'reference-changed' } as const]),
		...(terms.paid === was.paid ? [] : [{ code: 'paid-changed' } as const]),
		...(terms.startsOn === was.startsOn ? [] : [{ code: 'start-changed' } as const]),
		...(proposed.effectiveOn < base.effectiveOn
			? [{ code: 'effective-before-earlier', earliest: base.effectiveOn } as const]
			: []),
		...(from > was.endsOn ? [{ code: 'effective-after-end', endsOn: was.endsOn } as const] : []),
		...(terms.endsOn < from ? [{ code: 'ends-before-effect', effectiveOn: from } as const] : []),
		...problemsOfPast(terms, base, facts, from),
		...problemsOfUse(terms, base),
	];
}

function problemsOfPast(
	terms: AgreementTerms,
	{ terms: was, settled }: AgreedBase,
	{ periods }: AgreementFacts,
	from: IsoDate,
): readonly TermsProblem[] {
	const [before, after] = [was.schedule, terms.schedule].map(
		(schedule) => new Map(schedule.map((payment) => [payment.periodId, payment])),
	);
	return periods.flatMap(({ id: periodId, endsOn }): readonly TermsProblem[] => {
		if (sameSum(before?.get(periodId), after?.get(periodId))) return [];
		const why = endsOn < from ? 'over' : (settled.find((each) => each.periodId === periodId)?.why ?? null);
		return why === null ? [] : [{ code: 'past-payment-changed', periodId, why }];
	});
}

const sameSum = (one: ScheduledPayment | undefined, other: ScheduledPayment | undefined): boolean =>
	one?.amountPence === other?.amountPence && one?.dueOn === other?.dueOn;

const problemsOfUse = ({ allocations }: AgreementTerms, { inUse }: AgreedBase): readonly TermsProblem[] =>
	inUse.flatMap(({ areaId, interventionId, units: taken }): readonly TermsProblem[] => {
		const units = allocations
			.filter((each) => each.areaId === areaId && each.interventionId === interventionId)
			.reduce((sum, each) => sum + each.units, 0);
		return units < taken ? [{ code: 'below-used', areaId, interventionId, units, inUse: taken }] : [];
	});

import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import { accepted, type Result, refused } from '../result.ts';
import { isOpen } from './claim.ts';
import { sumOf } from './entitlement.ts';
import { measureMoney, type PeriodMoney } from './measure-money.ts';
import type { DecisionFacts, DecisionKind, MoneyFacts } from './money-facts.ts';
import { type ActingPerson, isOfProvider } from './payment-refusal.ts';

export type DecisionRefusal =
	| { readonly code: 'of-the-provider' }
	| { readonly code: 'own-draft' }
	| { readonly code: 'decided-already' }
	| { readonly code: 'words-missing' }
	| { readonly code: 'no-later-period' }
	| { readonly code: 'spending-not-settled' }
	| { readonly code: 'nothing-to-decide' }
	| { readonly code: 'more-than-there-is'; readonly mostPence: Pence };

export interface DecisionAsked {
	readonly periodId: string;
	readonly kind: DecisionKind;
	readonly amountPence: Pence;
	readonly reason: string;
}

/** What a decision could be about: how much at most, and which later period it touches. */
export interface DecisionReach {
	readonly mostPence: Pence;
	readonly toPeriodId: string | null;
}

/** An officer drafts a decision about retention or underspend. Answers which later period it touches. */
export function decideMoneyDecision(
	facts: MoneyFacts,
	{ periodId, kind, amountPence, reason }: DecisionAsked,
	drafter: ActingPerson,
	partyIds: readonly string[],
	today: IsoDate,
): Result<DecisionReach, DecisionRefusal> {
	if (isOfProvider(drafter, partyIds)) return refused({ code: 'of-the-provider' });
	if (reason.trim() === '') return refused({ code: 'words-missing' });
	const reach = reachOfDecision(facts, periodId, kind, today);
	if (!reach.ok) return reach;
	const { mostPence } = reach.value;
	if (mostPence === 0) return refused({ code: 'nothing-to-decide' });
	return amountPence <= 0 || amountPence > mostPence
		? refused({ code: 'more-than-there-is', mostPence })
		: reach;
}

/** A second person approves it, where it still can be carried out, or refuses it in words. */
export function decideOnDecision(
	facts: MoneyFacts,
	decision: DecisionFacts,
	answer: { readonly answer: 'approve' } | { readonly answer: 'refuse'; readonly words: string },
	approver: ActingPerson,
	partyIds: readonly string[],
	today: IsoDate,
): Result<'approved' | 'refused', DecisionRefusal> {
	if (decision.state !== 'awaiting-approval') return refused({ code: 'decided-already' });
	if (isOfProvider(approver, partyIds)) return refused({ code: 'of-the-provider' });
	if (decision.draftedBy === approver.personId) return refused({ code: 'own-draft' });
	if (answer.answer === 'refuse')
		return answer.words.trim() === '' ? refused({ code: 'words-missing' }) : accepted('refused');
	const reach = reachOfDecision(facts, decision.periodId, decision.kind, today);
	if (!reach.ok) return reach;
	const { mostPence, toPeriodId } = reach.value;
	// The later period was named when it was drafted; where another one would be touched now, it is drafted again.
	if (decision.amountPence > mostPence || toPeriodId !== decision.toPeriodId)
		return refused({ code: 'more-than-there-is', mostPence });
	return accepted('approved');
}

export function reachOfDecision(
	facts: MoneyFacts,
	periodId: string,
	kind: DecisionKind,
	today: IsoDate,
): Result<DecisionReach, DecisionRefusal> {
	const { periods } = measureMoney(facts, today);
	const at = periods.findIndex(({ period }) => period.periodId === periodId);
	const own = periods[at];
	if (own === undefined) return refused({ code: 'nothing-to-decide' });
	if (kind === 'retain') return accepted({ mostPence: own.payablePence + own.restPence, toPeriodId: null });
	if (kind === 'release-retention') return accepted({ mostPence: own.keptPence, toPeriodId: null });
	if (!isSpendingSettled(facts, own, today)) return refused({ code: 'spending-not-settled' });
	const next = periods.slice(at + 1).find(({ capPence }) => capPence > 0) ?? null;
	if (facts.paid === 'in-advance') return ofMoneyPaid(facts, own, kind, next);
	if (kind === 'carry-underspend' && next === null) return refused({ code: 'no-later-period' });
	return accepted({
		mostPence: own.restPence,
		toPeriodId: kind === 'carry-underspend' ? (next?.period.periodId ?? null) : null,
	});
}

/** Underspend of a period is known once the period is over and what was spent (or delivered) has been agreed. */
function isSpendingSettled(facts: MoneyFacts, { period }: PeriodMoney, today: IsoDate): boolean {
	if (period.endsOn >= today) return false;
	const claims = facts.claims.filter(({ periodId }) => periodId === period.periodId);
	if (facts.paid === 'on-delivery') return true;
	if (claims.some(({ state }) => isOpen(state)) || !claims.some(({ state }) => state === 'agreed'))
		return false;
	return facts.paid === 'in-advance' || period.kpiReturn.stands === 'accepted';
}

/** Paid before it was spent: what was not spent stays with the provider, or comes off the next payment as far as that has not been drafted. */
function ofMoneyPaid(
	facts: MoneyFacts,
	own: PeriodMoney,
	kind: DecisionKind,
	next: PeriodMoney | null,
): Result<DecisionReach, DecisionRefusal> {
	const ofPeriod = <T extends { readonly periodId: string }>(rows: readonly T[]) =>
		rows.filter(({ periodId }) => periodId === own.period.periodId);
	const spent = sumOf(
		ofPeriod(facts.claims).map(({ state, agreedPence }) => (state === 'agreed' ? (agreedPence ?? 0) : 0)),
	);
	const settled = sumOf(
		ofPeriod(facts.decisions).map((decision) =>
			decision.state === 'approved' && decision.kind.endsWith('underspend') ? decision.amountPence : 0,
		),
	);
	const unspent = Math.max(0, own.paidPence - spent - settled);
	const toPeriodId = next?.period.periodId ?? null;
	if (kind === 'carry-underspend')
		return next === null
			? refused({ code: 'no-later-period' })
			: accepted({ mostPence: unspent, toPeriodId });
	return accepted({
		mostPence: next === null ? unspent : Math.min(unspent, next.payablePence + next.restPence),
		toPeriodId,
	});
}

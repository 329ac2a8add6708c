import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import { type ClaimState, isOpen, isWithProvider } from './claim.ts';
import {
	type BudgetLineOfClaim,
	type SpendOfLine,
	type SpendProblem,
	spendProblems,
	totalOfSpend,
} from './claim-spend.ts';
import { sumOf } from './entitlement.ts';
import { measureMoney } from './measure-money.ts';
import type { ClaimFacts, MoneyFacts } from './money-facts.ts';
import { type ActingPerson, isOfProvider } from './payment-refusal.ts';

export type ClaimRefusal =
	| { readonly code: 'period-not-over'; readonly endsOn: IsoDate }
	| { readonly code: 'another-is-open' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-with-provider'; readonly state: ClaimState }
	| { readonly code: 'nothing-spent' }
	| { readonly code: 'spend'; readonly problems: readonly SpendProblem[] }
	| { readonly code: 'looks-personal'; readonly details: readonly PersonalDetail[] }
	| { readonly code: 'own-claim' }
	| { readonly code: 'paid-on-it' };

export interface ClaimAsked {
	readonly periodId: string;
	readonly spend: readonly SpendOfLine[];
	readonly note: string;
	/** The writer says that the note names nobody, having been asked. */
	readonly nobodyNamed: boolean;
}

/** The provider saves a claim: a new one (`before` is null) once the period is over, or the one that it holds. Answers its amount. */
export function decideClaimSave(
	facts: MoneyFacts,
	before: (Pick<ClaimFacts, 'claimId' | 'state'> & { readonly isSeen: boolean }) | null,
	{ periodId, spend, note, nobodyNamed }: ClaimAsked,
	lines: readonly BudgetLineOfClaim[],
	today: IsoDate,
): Result<{ readonly amountPence: Pence; readonly number: number }, ClaimRefusal> {
	const period = facts.periods.find((each) => each.periodId === periodId);
	if (period === undefined || period.endsOn >= today)
		return refused({ code: 'period-not-over', endsOn: period?.endsOn ?? today });
	const ofPeriod = facts.claims.filter((claim) => claim.periodId === periodId);
	if (before === null && ofPeriod.some(({ state }) => isOpen(state)))
		return refused({ code: 'another-is-open' });
	if (before !== null && !isWithProvider(before.state))
		return refused({ code: 'not-with-provider', state: before.state });
	if (before !== null && !before.isSeen) return refused({ code: 'changed-meanwhile' });
	const problems = spendProblems(spend, lines);
	if (problems.length > 0) return refused({ code: 'spend', problems });
	const details = looksPersonal(note);
	if (details.length > 0 && !nobodyNamed) return refused({ code: 'looks-personal', details });
	return accepted({
		amountPence: totalOfSpend(spend),
		number: Math.max(0, ...ofPeriod.map(({ number }) => number)) + 1,
	});
}

/** A certifier submits what somebody else wrote. */
export function decideClaimSubmission(
	claim: Pick<ClaimFacts, 'state' | 'amountPence' | 'authorIds'> & { readonly isSeen: boolean },
	personId: string,
): Result<'submitted', ClaimRefusal> {
	if (!isWithProvider(claim.state)) return refused({ code: 'not-with-provider', state: claim.state });
	if (!claim.isSeen) return refused({ code: 'changed-meanwhile' });
	if (claim.amountPence === 0) return refused({ code: 'nothing-spent' });
	return claim.authorIds.includes(personId) ? refused({ code: 'own-claim' }) : accepted('submitted');
}

/** The provider takes a claim back for good, while nothing has been agreed or released on it. */
export function decideClaimWithdrawal(
	facts: MoneyFacts,
	claim: ClaimFacts,
): Result<'withdrawn', ClaimRefusal> {
	if (!isOpen(claim.state)) return refused({ code: 'not-with-provider', state: claim.state });
	return orderedFor(facts, claim.periodId) > agreedFor(facts, claim.periodId)
		? refused({ code: 'paid-on-it' })
		: accepted('withdrawn');
}

export type ReviewRefusal =
	| { readonly code: 'not-submitted'; readonly state: ClaimState }
	| { readonly code: 'own-claim' }
	| { readonly code: 'of-the-provider' }
	| { readonly code: 'words-missing' }
	| { readonly code: 'nothing-agreed' }
	| { readonly code: 'more-than-claimed'; readonly mostPence: Pence }
	| { readonly code: 'more-than-schedule'; readonly mostPence: Pence }
	| { readonly code: 'less-than-paid'; readonly leastPence: Pence };

export type ClaimAnswer =
	| { readonly answer: 'agree'; readonly amountPence: Pence; readonly words: string }
	| { readonly answer: 'send-back'; readonly words: string };

/**
 * An officer agrees a claim, in whole or in part, or sends it back in words. Where it is what payment rests on, never more than the period's
 * share of the schedule, and never less than has been released on it already.
 */
export function decideClaimReview(
	facts: MoneyFacts,
	claim: ClaimFacts,
	answer: ClaimAnswer,
	reviewer: ActingPerson,
	partyIds: readonly string[],
	today: IsoDate,
): Result<'agreed' | 'sent-back', ReviewRefusal> {
	if (claim.state !== 'submitted') return refused({ code: 'not-submitted', state: claim.state });
	if (isOfProvider(reviewer, partyIds)) return refused({ code: 'of-the-provider' });
	if (claim.writerIds.includes(reviewer.personId)) return refused({ code: 'own-claim' });
	const isWhole = answer.answer === 'agree' && answer.amountPence === claim.amountPence;
	if (!isWhole && answer.words.trim() === '') return refused({ code: 'words-missing' });
	const { mostPence, leastPence } = boundsOfReview(facts, claim, today);
	if (answer.answer === 'send-back')
		return leastPence > 0 ? refused({ code: 'less-than-paid', leastPence }) : accepted('sent-back');
	if (answer.amountPence <= 0) return refused({ code: 'nothing-agreed' });
	if (answer.amountPence > claim.amountPence)
		return refused({ code: 'more-than-claimed', mostPence: claim.amountPence });
	if (mostPence !== null && answer.amountPence > mostPence)
		return refused({ code: 'more-than-schedule', mostPence });
	return answer.amountPence < leastPence
		? refused({ code: 'less-than-paid', leastPence })
		: accepted('agreed');
}

/** Between what of the claim can be agreed: null where the agreement pays without it, and a claim only says what was spent. */
export function boundsOfReview(
	facts: MoneyFacts,
	claim: ClaimFacts,
	today: IsoDate,
): { readonly mostPence: Pence | null; readonly leastPence: Pence } {
	if (facts.paid !== 'in-arrears') return { mostPence: null, leastPence: 0 };
	const money = measureMoney(facts, today).periods.find(({ period }) => period.periodId === claim.periodId);
	const agreed = agreedFor(facts, claim.periodId);
	return {
		mostPence: Math.max(0, (money?.capPence ?? 0) - agreed),
		leastPence: Math.max(0, orderedFor(facts, claim.periodId) - agreed),
	};
}

const agreedFor = ({ claims }: MoneyFacts, of: string): Pence =>
	sumOf(
		claims.map(({ periodId, state, agreedPence }) =>
			periodId === of && state === 'agreed' ? (agreedPence ?? 0) : 0,
		),
	);

const orderedFor = ({ paid, orders }: MoneyFacts, of: string): Pence =>
	paid !== 'in-arrears'
		? 0
		: sumOf(
				orders.map(({ periodId, state, amountPence }) =>
					periodId === of && state !== 'refused' ? amountPence : 0,
				),
			);

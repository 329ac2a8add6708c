import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { claimsBehind, withoutOrder } from './decide-order.ts';
import { measureMoney } from './measure-money.ts';
import type { MoneyFacts, OrderFacts } from './money-facts.ts';
import {
	type ActingPerson,
	type ApprovalRefusal,
	type DutyRefusal,
	isOfProvider,
	type PaidRefusal,
} from './payment-refusal.ts';

export type OrderAnswer =
	| { readonly answer: 'approve' }
	| { readonly answer: 'refuse'; readonly words: string };

/**
 * A second person approves what an officer drafted: never their own draft, nor for a claim that they made or agreed, nor somebody of the provider.
 * What is no longer payable on the day is not approved, whatever it was when it was drafted.
 */
export function decideOrderApproval(
	facts: MoneyFacts,
	order: OrderFacts,
	answer: OrderAnswer,
	approver: ActingPerson,
	partyIds: readonly string[],
	today: IsoDate,
): Result<'approved' | 'refused', ApprovalRefusal> {
	if (order.state !== 'awaiting-approval') return refused({ code: 'decided-already' });
	const duty = dutyOf(facts, order, approver, partyIds);
	if (duty !== null) return refused(duty);
	if (answer.answer === 'refuse')
		return answer.words.trim() === '' ? refused({ code: 'words-missing' }) : accepted('refused');
	const money = measureMoney(withoutOrder(facts, order), today).periods.find(
		({ period }) => period.periodId === order.periodId,
	);
	const payablePence = (order.kind === 'retention' ? money?.payableRetentionPence : money?.payablePence) ?? 0;
	return order.amountPence > payablePence
		? refused({ code: 'no-longer-payable', payablePence })
		: accepted('approved');
}

function dutyOf(
	facts: MoneyFacts,
	order: OrderFacts,
	{ personId, organisationId }: ActingPerson,
	partyIds: readonly string[],
): DutyRefusal | null {
	if (isOfProvider({ personId, organisationId }, partyIds)) return { code: 'of-the-provider' };
	if (order.draftedBy === personId) return { code: 'own-draft' };
	const claims = claimsBehind(facts, order.periodId);
	if (claims.some(({ writerIds }) => writerIds.includes(personId))) return { code: 'own-claim' };
	return claims.some(({ reviewedBy }) => reviewedBy === personId) ? { code: 'agreed-the-claim' } : null;
}

export interface PaidAsked {
	readonly paidOn: IsoDate;
	/** The bank's. */
	readonly reference: string;
}

/** An officer records that the bank has paid an exported order: on a day from its file to today. */
export function decidePaid(
	state: OrderFacts['state'],
	exportedOn: IsoDate,
	{ paidOn, reference }: PaidAsked,
	today: IsoDate,
): Result<'paid', PaidRefusal> {
	if (state !== 'exported') return refused({ code: 'not-exported' });
	if (paidOn > today) return refused({ code: 'in-the-future' });
	if (paidOn < exportedOn) return refused({ code: 'before-its-file', exportedOn });
	return reference.trim() === '' ? refused({ code: 'reference-missing' }) : accepted('paid');
}

export type ExportRefusal = { readonly code: 'nothing-to-export' } | { readonly code: 'list-changed' };

/** A payment file takes the approved orders that its maker saw, all of them, each once: an order that is in a file is in no other. */
export function decideExport(
	approved: readonly string[],
	seen: readonly string[],
): Result<readonly string[], ExportRefusal> {
	if (approved.length === 0) return refused({ code: 'nothing-to-export' });
	const same = approved.length === new Set(seen).size && approved.every((orderId) => seen.includes(orderId));
	return same ? accepted(approved) : refused({ code: 'list-changed' });
}

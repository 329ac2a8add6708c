import { writeDay } from '../../domain/calendar/write-date.ts';
import { writePounds } from '../../domain/money/pence.ts';
import type { SpendProblem } from '../../domain/payment/claim-spend.ts';
import type { ClaimRefusal, ReviewRefusal } from '../../domain/payment/decide-claim.ts';
import type { DecisionRefusal } from '../../domain/payment/decide-money-decision.ts';
import type { ApprovalRefusal, OrderRefusal, PaidRefusal } from '../../domain/payment/payment-refusal.ts';
import type { FormError } from '../../http/form.ts';
import type { Worded } from '../../http/form-of.ts';
import { wordsOfFile } from '../../http/words-of-file.ts';
import type { EvidenceRefusal } from '../../operations/claim/add-evidence.ts';
import { vatBox } from './claim-form/form.ts';
import { WHY_WORDS } from './money-words.ts';

const whole = (message: string): FormError => ({ field: '', message });
const at = (field: string, message: string): FormError => ({ field, message });

const DUTIES = {
	'own-claim': 'You made or submitted a claim for this period, so somebody else must do this',
	'own-draft': 'You drafted this, so another approver must decide it',
	'agreed-the-claim': 'You agreed the claim that this payment is for, so another approver must decide it',
	'of-the-provider':
		'You belong to an organisation that is party to this agreement, so you cannot decide about its money',
} as const;

export function orderRefusal(refusal: OrderRefusal): FormError {
	if (refusal.code === 'nothing-payable')
		return whole(`Nothing is payable. ${WHY_WORDS[refusal.why].replace(/\.$/, '')}`);
	if (refusal.code === 'more-than-payable')
		return at(
			'amount',
			`The amount must be ${writePounds(refusal.payablePence)} or less, which is what is payable today`,
		);
	return whole(DUTIES[refusal.code]);
}

export function approvalRefusal(refusal: ApprovalRefusal): FormError {
	switch (refusal.code) {
		case 'decided-already':
			return whole('This payment has been decided already');
		case 'no-longer-payable':
			return whole(
				`Only ${writePounds(refusal.payablePence)} of this is payable today, so it cannot be approved. Refuse it, and let an officer draft it again`,
			);
		case 'words-missing':
			return at('reason', 'Enter why you refuse it');
		case 'own-claim':
		case 'own-draft':
		case 'agreed-the-claim':
		case 'of-the-provider':
			return whole(DUTIES[refusal.code]);
	}
}

export function paidRefusal(refusal: PaidRefusal): FormError {
	switch (refusal.code) {
		case 'not-exported':
			return whole('Only a payment that is in a payment file and not yet paid can be marked as paid');
		case 'in-the-future':
			return at('paidOn.day', 'The day on which it was paid must be today or in the past');
		case 'before-its-file':
			return at(
				'paidOn.day',
				`The day on which it was paid must be ${writeDay(refusal.exportedOn)}, when its payment file was made, or later`,
			);
		case 'reference-missing':
			return at('reference', 'Enter the bank’s reference');
	}
}

export function decisionRefusal(refusal: DecisionRefusal): FormError {
	switch (refusal.code) {
		case 'decided-already':
			return whole('This has been decided already');
		case 'words-missing':
			return at('reason', 'Enter the reason');
		case 'no-later-period':
			return whole('No later payment is left to carry it to. It can be taken back instead');
		case 'spending-not-settled':
			return whole(
				'What was spent in this period has not been agreed yet. Agree its claim, and accept its return, first',
			);
		case 'nothing-to-decide':
			return whole('There is nothing of that kind to decide about in this period');
		case 'more-than-there-is':
			return at('amount', `The amount must be ${writePounds(refusal.mostPence)} or less`);
		case 'own-draft':
		case 'of-the-provider':
			return whole(DUTIES[refusal.code]);
	}
}

/** Why the claim was not saved, at its boxes. */
export function claimRefusal(refusal: Worded<ClaimRefusal>): readonly FormError[] {
	if (refusal.code !== 'spend') return [wholeClaimRefusal(refusal)];
	return refusal.problems.map(spendProblem);
}

function spendProblem({ code, lineId, mostPence }: SpendProblem): FormError {
	switch (code) {
		case 'no-such-line':
			return whole('The budget has changed since you opened this page. Open the claim again');
		case 'no-vat-on-line':
			return { field: vatBox(lineId), message: 'This line has no VAT' };
		case 'more-vat-than-rate':
			return {
				field: vatBox(lineId),
				message: `VAT on this line must be ${writePounds(mostPence)} or less, which is the standard rate of what was spent`,
			};
	}
}

function wholeClaimRefusal(refusal: Exclude<Worded<ClaimRefusal>, { readonly code: 'spend' }>): FormError {
	switch (refusal.code) {
		case 'period-not-over':
			return whole(
				`What was spent can be claimed once the period is over: from the day after ${writeDay(refusal.endsOn)}`,
			);
		case 'another-is-open':
			return whole(
				'Another claim for this period has not been agreed yet. Change that one, or wait until it has been agreed',
			);
		case 'not-with-provider':
			return whole(
				refusal.state === 'submitted'
					? 'The claim has been submitted, so it cannot be changed'
					: `The claim has been ${refusal.state}, so it cannot be changed`,
			);
		case 'nothing-spent':
			return whole('The claim says that nothing was spent. Enter what was spent first');
		case 'own-claim':
			return whole('You wrote in this claim, so another certifier must submit it');
		case 'paid-on-it':
			return whole('Money has been released on this claim, so it cannot be withdrawn');
	}
}

export function reviewRefusal(refusal: ReviewRefusal): FormError {
	switch (refusal.code) {
		case 'not-submitted':
			return whole('This claim is not waiting to be looked at any more');
		case 'words-missing':
			return at('words', 'Enter why, so that the provider knows');
		case 'nothing-agreed':
			return at('amount', 'The amount must be more than £0. To agree none of it, send the claim back');
		case 'more-than-claimed':
			return at(
				'amount',
				`The amount must be ${writePounds(refusal.mostPence)} or less, which is what is claimed`,
			);
		case 'more-than-schedule':
			return at(
				'amount',
				`The amount must be ${writePounds(refusal.mostPence)} or less, which is what the schedule leaves for this period`,
			);
		case 'less-than-paid':
			return at(
				'answer',
				`${writePounds(refusal.leastPence)} of this claim has been released already, so at least that must be agreed`,
			);
		case 'own-claim':
		case 'of-the-provider':
			return whole(DUTIES[refusal.code]);
	}
}

/** Why a file was not added to the claim. */
export const evidenceRefusal = (refusal: Worded<EvidenceRefusal>): FormError | readonly FormError[] =>
	refusal.code === 'not-with-provider' ? claimRefusal(refusal) : at('file', wordsOfFile(refusal));

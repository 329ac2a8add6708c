import type { CellView } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { WayOfPaying } from '../../domain/grant/agreement-terms.ts';
import { writePounds } from '../../domain/money/pence.ts';
import type { ClaimState } from '../../domain/payment/claim.ts';
import type { PeriodMoney } from '../../domain/payment/measure-money.ts';
import type { DecisionKind, OrderKind, OrderState, WhyWaiting } from '../../domain/payment/money-facts.ts';
import { plural } from '../../domain/text/list-words.ts';

export const PAID_WORDS: Readonly<Record<WayOfPaying, string>> = {
	'in-advance': 'In advance: the scheduled sum, from the day on which the period begins',
	'in-arrears':
		'In arrears: what is agreed of each period’s claim, once that period’s return has been accepted',
	'on-delivery': 'On delivery: places on which somebody has started, at their price, up to the schedule',
};

export const ORDER_KIND_WORDS: Readonly<Record<OrderKind, string>> = {
	schedule: 'Scheduled payment',
	claim: 'Agreed claim',
	undisputed: 'Undisputed sum, released while the review of the return is late',
	retention: 'Retention that was released',
};

export const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
	retain: 'Keep money back',
	'release-retention': 'Release money that was kept back',
	'carry-underspend': 'Carry what was not spent to the next payment',
	'recover-underspend': 'Take back what was not spent',
};

const ORDER_STATES: Readonly<Record<OrderState, CellView>> = {
	'awaiting-approval': { tag: 'Awaiting approval', colour: 'yellow' },
	approved: { tag: 'Approved', colour: 'teal' },
	exported: { tag: 'With the bank', colour: 'purple' },
	paid: { tag: 'Paid', colour: 'green' },
	refused: { tag: 'Refused', colour: 'red' },
};
export const orderTag = (state: OrderState): CellView => ORDER_STATES[state];

const CLAIM_STATES: Readonly<Record<ClaimState, CellView>> = {
	draft: { tag: 'Draft', colour: 'grey' },
	submitted: { tag: 'Submitted', colour: 'yellow' },
	'sent-back': { tag: 'Sent back', colour: 'orange' },
	agreed: { tag: 'Agreed', colour: 'green' },
	withdrawn: { tag: 'Withdrawn', colour: 'grey' },
};
export const claimTag = (state: ClaimState): CellView => CLAIM_STATES[state];

export const decisionTag = (state: 'awaiting-approval' | 'approved' | 'refused'): CellView =>
	ORDER_STATES[state];

/** Why nothing more can be paid for a period today, in a sentence that both sides may read. */
export const WHY_WORDS: Readonly<Record<WhyWaiting, string>> = {
	'nothing-scheduled': 'The schedule has no payment for this period.',
	'not-begun': 'The period has not begun.',
	'after-the-end': 'The agreement was ended before this period.',
	'period-not-over': 'The period is not over yet.',
	'no-claim': 'The provider has not claimed what it spent.',
	'claim-with-provider': 'The claim is with the provider, who has still to submit it.',
	'claim-under-review': 'The claim has been submitted. The commissioner has still to agree it.',
	'return-not-sent': 'The period’s return has not been accepted: it is with the provider.',
	'return-closed':
		'The period’s return was closed and will not come, so nothing can be paid against it. Opening the return again lets it be sent.',
	'return-under-review': 'The period’s return is being reviewed by the commissioner.',
	'nothing-delivered': 'Nobody has started on a place in this period.',
	underspent:
		'Less was agreed as spent than was scheduled. A decision carries the rest to a later payment or gives it up.',
	'limit-reached': 'The schedule up to this period, or the agreement’s value, leaves no more to pay.',
	settled: 'Everything has been paid, is on its way, or is kept back by decision.',
};

/** What the officer's own delay has to do with it; '' while the review is in time. */
export const lateWords = ({ officerLateDays }: Pick<PeriodMoney, 'officerLateDays'>): string =>
	officerLateDays === 0
		? ''
		: `The commissioner’s review of the return is ${officerLateDays === null ? '' : `${plural(officerLateDays, 'working day')} `}late, so what is not in dispute can be paid meanwhile.`;

export const whyOf = (money: PeriodMoney): string =>
	[lateWords(money), WHY_WORDS[money.why]].filter((said) => said !== '').join(' ');

export const shiftWords = ({ carriedInPence, carriedOutPence, recoveredPence }: PeriodMoney): string =>
	[
		carriedInPence > 0 ? `${writePounds(carriedInPence)} carried in` : '',
		carriedOutPence > 0 ? `${writePounds(carriedOutPence)} carried on` : '',
		recoveredPence > 0 ? `${writePounds(recoveredPence)} taken back` : '',
	]
		.filter((said) => said !== '')
		.join(', ');

export const dayOrDash = (day: Parameters<typeof writeDay>[0] | null): string =>
	day === null ? '–' : writeDay(day);

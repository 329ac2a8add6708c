import type { IsoDate } from '../calendar/iso-date.ts';
import type { WayOfPaying } from '../grant/agreement-terms.ts';
import type { Pence } from '../money/pence.ts';
import type { ClaimState } from './claim.ts';

/** What decides about the money of one grant agreement. Exact; of one agreement alone. */
export interface MoneyFacts {
	readonly paid: WayOfPaying;
	readonly valuePence: Pence;
	/** Its last day, where it was ended early. */
	readonly terminatedOn: IsoDate | null;
	/** Every period of the programme, in order. */
	readonly periods: readonly PeriodFacts[];
	readonly claims: readonly ClaimFacts[];
	readonly orders: readonly OrderFacts[];
	readonly decisions: readonly DecisionFacts[];
}

export interface PeriodFacts {
	readonly periodId: string;
	readonly number: number;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	/** Nothing where the schedule has no payment for it. */
	readonly scheduledPence: Pence;
	readonly dueOn: IsoDate | null;
	readonly kpiReturn: ReturnOfPeriod;
	/** Units started in the period at their price. */
	readonly deliveredPence: Pence;
}

/** How far the period's return has come, and until when its review is in time; null where nothing is under review. */
export interface ReturnOfPeriod {
	readonly stands: 'not-sent' | 'under-review' | 'accepted' | 'closed';
	readonly reviewBy: IsoDate | null;
}

export interface ClaimFacts {
	readonly claimId: string;
	readonly periodId: string;
	readonly number: number;
	readonly state: ClaimState;
	readonly amountPence: Pence;
	readonly agreedPence: Pence | null;
	/** Who made it or changed it. */
	readonly authorIds: readonly string[];
	/** The same, and who submitted it. */
	readonly writerIds: readonly string[];
	readonly reviewedBy: string | null;
}

export const ORDER_KINDS = ['schedule', 'claim', 'undisputed', 'retention'] as const;
/** By the schedule (in advance, on delivery); an agreed claim; undisputed sums while the review is late; retention that was released. */
export type OrderKind = (typeof ORDER_KINDS)[number];

/** awaiting approval → approved → exported → paid; or refused, which commits nothing. */
export type OrderState = 'awaiting-approval' | 'approved' | 'exported' | 'paid' | 'refused';

export interface OrderFacts {
	readonly orderId: string;
	readonly periodId: string;
	readonly claimId: string | null;
	readonly kind: OrderKind;
	readonly amountPence: Pence;
	readonly state: OrderState;
	readonly draftedBy: string;
}

export const DECISION_KINDS = [
	'retain',
	'release-retention',
	'carry-underspend',
	'recover-underspend',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export interface DecisionFacts {
	readonly decisionId: string;
	readonly periodId: string;
	/** Where underspend is carried to, or whose payment it is taken from; null where it is neither. */
	readonly toPeriodId: string | null;
	readonly kind: DecisionKind;
	readonly amountPence: Pence;
	readonly state: 'awaiting-approval' | 'approved' | 'refused';
	readonly draftedBy: string;
}

/** Why nothing, or not all, can be paid for a period today. */
export type WhyWaiting =
	| 'nothing-scheduled'
	| 'not-begun'
	| 'after-the-end'
	| 'period-not-over'
	| 'no-claim'
	| 'claim-with-provider'
	| 'claim-under-review'
	| 'return-not-sent'
	| 'return-closed'
	| 'return-under-review'
	| 'nothing-delivered'
	| 'underspent'
	| 'limit-reached'
	| 'settled';

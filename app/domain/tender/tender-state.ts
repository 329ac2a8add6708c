import type { Account } from '../access/same-person.ts';
import type { Instant, IsoDate } from '../calendar/iso-date.ts';

/** What is kept of a tender. Whether it is open or closed is the clock's to say; how far its evaluation is, its records'. */
export const TENDER_STATES = ['draft', 'awaiting-approval', 'published', 'withdrawn', 'cancelled'] as const;
export type TenderState = (typeof TENDER_STATES)[number];

export const TENDER_ACTS = ['edit', 'put-forward', 'send-back', 'publish', 'withdraw', 'cancel'] as const;
export type TenderAct = (typeof TENDER_ACTS)[number];

/** Before it is published a tender is withdrawn, and nobody hears of it; afterwards it is cancelled, for a reason that is published. */
const WAYS: Readonly<Record<TenderAct, Partial<Record<TenderState, TenderState>>>> = {
	edit: { draft: 'draft' },
	'put-forward': { draft: 'awaiting-approval' },
	'send-back': { 'awaiting-approval': 'draft' },
	publish: { 'awaiting-approval': 'published' },
	withdraw: { draft: 'withdrawn', 'awaiting-approval': 'withdrawn' },
	cancel: { published: 'cancelled' },
};

export const nextTenderState = (state: TenderState, act: TenderAct): TenderState | null =>
	WAYS[act][state] ?? null;

export interface TenderStep {
	readonly kind: 'started' | 'edited' | 'put-forward' | 'sent-back' | 'published' | 'withdrawn' | 'cancelled';
	readonly by: Account;
	readonly at: Instant;
	readonly words: string;
}

/** Whether bids may be begun yet, by the day in London. */
export const hasOpened = (opensOn: IsoDate | null, today: IsoDate): boolean =>
	opensOn === null || opensOn <= today;

/** A bid is in time before the closing instant, and late at it. */
export const isBeforeClosing = (closesAt: Instant, at: Instant): boolean => at < closesAt;

import type { Account } from '../access/same-person.ts';
import type { Instant } from '../calendar/iso-date.ts';

/** The words of a page "Can I refer?", as they were sent for approval: what an officer writes later is not public until it is approved in its turn. */
export interface AreaPageWords {
	readonly name: string;
	readonly whoItIsFor: string;
	readonly howToRefer: string;
	readonly contact: string;
	readonly interventions: readonly {
		readonly name: string;
		readonly strand: string;
		readonly description: string;
		readonly weeks: number | null;
	}[];
}

/** `waiting` for a second person; `replaced` by the next one that was approved, or sent; `taken-down` from the public. */
export const AREA_PAGE_STATES = ['waiting', 'published', 'sent-back', 'replaced', 'taken-down'] as const;
export type AreaPageState = (typeof AREA_PAGE_STATES)[number];

export const SEND_BACK_REASONS = ['words-wrong', 'not-agreed', 'not-yet'] as const;
export type SendBackReason = (typeof SEND_BACK_REASONS)[number];

export const TAKE_DOWN_REASONS = ['words-wrong', 'service-changed', 'programme-ended', 'by-mistake'] as const;
export type TakeDownReason = (typeof TAKE_DOWN_REASONS)[number];

/** One version of the page of an area of a programme. */
export interface AreaPage {
	readonly areaId: string;
	readonly number: number;
	readonly state: AreaPageState;
	readonly words: AreaPageWords;
	readonly sentBy: Account;
	readonly sentAt: Instant;
	/** Whoever approved it or sent it back. */
	readonly decidedBy: string | null;
	readonly decidedAt: Instant | null;
	/** Why it was sent back or taken down. */
	readonly reason: SendBackReason | TakeDownReason | null;
}

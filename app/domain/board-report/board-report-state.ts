import type { Instant } from '../calendar/iso-date.ts';

/**
 * Life of a board report. What is approved is what was seen: from approval on, the facts are frozen and the report is
 * known by its digest. A withdrawn or replaced report stays known for ever.
 */
export type BoardReportState =
	| ({ readonly state: 'draft' } & Written)
	| ({ readonly state: 'awaiting-approval' } & Written)
	| ({ readonly state: 'approved' } & Written & Approved)
	| ({ readonly state: 'published' } & Written & Approved & Published)
	| ({ readonly state: 'withdrawn' } & Written & Approved & Withdrawn)
	| ({ readonly state: 'replaced' } & Written & Approved & Published & Replaced);

interface Written {
	/** Persons (never accounts) who drafted or edited it, the first drafter first. None of them may approve it. */
	readonly writerIds: readonly string[];
}

interface Approved {
	readonly approverId: string;
	readonly approvedAt: Instant;
	/** Hash of the report that the approver read. */
	readonly digest: string;
}

interface Published {
	readonly publishedAt: Instant;
	readonly boardIds: readonly string[];
}

interface Withdrawn {
	/** Empty where it was withdrawn before any board had it. */
	readonly boardIds: readonly string[];
	readonly withdrawnAt: Instant;
	readonly reason: string;
}

interface Replaced {
	readonly replacementId: string;
	readonly replacedAt: Instant;
}

export type StateName = BoardReportState['state'];

/** The one refusal that every decision shares: the report is not in the state that the act needs. */
export interface WrongStateRefusal {
	readonly code: 'wrong-state';
	readonly state: StateName;
}

export const wrongState = (state: BoardReportState): WrongStateRefusal => ({
	code: 'wrong-state',
	state: state.state,
});

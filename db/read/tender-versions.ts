import type { Found } from '../../app/domain/access/found.ts';
import type { Account } from '../../app/domain/access/same-person.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { TenderNotice } from '../../app/domain/tender/tender-notice.ts';
import type { Reader } from '../connect.ts';
import { parseNotice } from './tender-notice.ts';

export interface TenderVersionRow {
	readonly number: number;
	readonly notice: TenderNotice;
	/** Why it was amended; '' of the first. */
	readonly reason: string;
	/** Bids already submitted had to be confirmed. */
	readonly asksAgain: boolean;
	/** From when it held. */
	readonly at: Instant;
}

/** Every version of a notice that was published, in their order. */
export async function listTenderVersions(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly TenderVersionRow[]> {
	const rows = await reader
		.selectFrom('tenderVersion')
		.select(['number', 'notice', 'reason', 'asksAgain', 'at'])
		.where('tenderId', '=', tenderId)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({ ...row, notice: parseNotice(row.notice), asksAgain: row.asksAgain === 1 }));
}

export interface AmendmentRow {
	readonly number: number;
	/** The version that it was drafted on. */
	readonly amends: number;
	readonly notice: TenderNotice;
	readonly reason: string;
	readonly draftedBy: Account;
	readonly draftedAt: Instant;
	/** Null while it waits for a second person. */
	readonly outcome: 'approved' | 'declined' | 'replaced' | null;
	readonly deciderName: string | null;
	readonly decidedAt: Instant | null;
	readonly words: string;
}

/** What was drafted to amend a tender, in the order in which it was. */
export async function listAmendments(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly AmendmentRow[]> {
	const rows = await reader
		.selectFrom('tenderAmendment as one')
		.innerJoin('person as drafter', 'drafter.id', 'one.draftedBy')
		.leftJoin('person as decider', 'decider.id', 'one.decidedBy')
		.select([
			'one.number',
			'one.amends',
			'one.notice',
			'one.reason',
			'one.draftedBy as drafterId',
			'drafter.name as drafterName',
			'drafter.email as drafterEmail',
			'one.draftedAt',
			'one.outcome',
			'decider.name as deciderName',
			'one.decidedAt',
			'one.words',
		])
		.where('one.tenderId', '=', tenderId)
		.orderBy('one.number')
		.execute();
	return rows.map(({ drafterId, drafterName, drafterEmail, ...row }) => ({
		...row,
		draftedBy: { personId: drafterId, name: drafterName, email: drafterEmail },
		notice: parseNotice(row.notice),
	}));
}

/** The one that a second person has yet to decide on; null where none waits. */
export const waitingOf = (amendments: readonly AmendmentRow[]): AmendmentRow | null =>
	amendments.find(({ outcome }) => outcome === null) ?? null;

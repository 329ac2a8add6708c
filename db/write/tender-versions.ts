import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { TenderNotice } from '../../app/domain/tender/tender-notice.ts';
import type { Tx } from '../connect.ts';

export interface NewTenderVersion {
	readonly number: number;
	readonly notice: TenderNotice;
	readonly reason: string;
	readonly asksAgain: boolean;
	readonly approvedBy: string;
	readonly at: Instant;
}

export async function insertTenderVersion(
	tx: Tx,
	tenderId: Found<'tender'>,
	{ notice, asksAgain, ...version }: NewTenderVersion,
): Promise<void> {
	await tx
		.insertInto('tenderVersion')
		.values({ ...version, tenderId, notice: JSON.stringify(notice), asksAgain: asksAgain ? 1 : 0 })
		.execute();
}

/** As it is published. */
export const insertFirstVersion = (
	tx: Tx,
	{ id, notice }: { readonly id: Found<'tender'>; readonly notice: TenderNotice },
	by: Pick<NewTenderVersion, 'approvedBy' | 'at'>,
): Promise<void> => insertTenderVersion(tx, id, { ...by, number: 1, notice, reason: '', asksAgain: false });

export interface NewAmendment {
	readonly number: number;
	readonly amends: number;
	readonly notice: TenderNotice;
	readonly reason: string;
	readonly draftedBy: string;
	readonly draftedAt: Instant;
}

export async function insertAmendment(
	tx: Tx,
	tenderId: Found<'tender'>,
	{ notice, ...amendment }: NewAmendment,
): Promise<void> {
	await tx
		.insertInto('tenderAmendment')
		.values({
			...amendment,
			tenderId,
			notice: JSON.stringify(notice),
			outcome: null,
			decidedBy: null,
			decidedAt: null,
		})
		.execute();
}

/** What became of the one that waited. The tender's row is held. */
export async function decideOnAmendment(
	tx: Tx,
	tenderId: Found<'tender'>,
	number: number,
	decided: {
		readonly outcome: 'approved' | 'declined' | 'replaced';
		readonly decidedBy: string;
		readonly decidedAt: Instant;
		readonly words: string;
	},
): Promise<void> {
	await tx
		.updateTable('tenderAmendment')
		.set(decided)
		.where('tenderId', '=', tenderId)
		.where('number', '=', number)
		.execute();
}

/** Every bid of the tender has moved: a page on which one was to be submitted shows what the notice said before, and is refused. */
export async function overtakeBids(tx: Tx, tenderId: Found<'tender'>): Promise<void> {
	await tx
		.updateTable('bid')
		.set((row) => ({ version: row('version', '+', 1) }))
		.where('tenderId', '=', tenderId)
		.execute();
}

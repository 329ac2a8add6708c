import type { Found } from '../../app/domain/access/found.ts';
import { type Envelope, envelopeOf } from '../../app/domain/bid/bid-content.ts';
import { fileIdIn } from '../../app/domain/bid/bid-files.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface NewBid {
	readonly id: string;
	readonly tenderId: string;
	readonly lotId: string;
	readonly organisationId: string;
	readonly startedBy: string;
	readonly startedAt: Instant;
}

export const insertBid = async (tx: Tx, bid: NewBid): Promise<void> => {
	await tx
		.insertInto('bid')
		.values({ ...bid, state: 'draft' })
		.execute();
};

export interface NewBidKey {
	readonly tenderId: string;
	readonly organisationId: string;
	readonly number: number;
	readonly recipient: string;
	readonly locked: Uint8Array;
	readonly madeBy: string;
	readonly madeAt: Instant;
}

export const insertBidKey = async (tx: Tx, key: NewBidKey): Promise<void> => {
	await tx.insertInto('bidKey').values(key).execute();
};

export interface PartToSave {
	readonly part: string;
	readonly keyNumber: number;
	readonly sealed: Uint8Array;
	readonly savedBy: string;
	readonly savedAt: Instant;
}

/** Saves one part of a bid; version 0 says that it is new. False where somebody else saved it since. */
export async function saveBidPart(
	tx: Tx,
	bidId: Found<'bid'>,
	part: PartToSave,
	expectedVersion: number,
): Promise<boolean> {
	if (expectedVersion === 0) {
		const done = await tx
			.insertInto('bidPart')
			.values({ ...part, bidId })
			.onConflict((conflict) => conflict.columns(['bidId', 'part']).doNothing())
			.executeTakeFirst();
		return done.numInsertedOrUpdatedRows === 1n;
	}
	const saved = await tx
		.updateTable('bidPart')
		.set((row) => ({ ...part, version: row('version', '+', 1) }))
		.where('bidId', '=', bidId)
		.where('part', '=', part.part)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** False where somebody else changed it since. */
export async function saveBidState(
	tx: Tx,
	bidId: Found<'bid'>,
	state: 'draft' | 'submitted' | 'withdrawn',
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('bid')
		.set((row) => ({ state, version: row('version', '+', 1) }))
		.where('id', '=', bidId)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** The next number of the bids received for a tender. Takes the row's lock, after which the time of receipt is read. */
export async function takeSequence(tx: Tx, tenderId: Found<'tender'>): Promise<number> {
	const { received } = await tx
		.updateTable('tender')
		.set((row) => ({ received: row('received', '+', 1) }))
		.where('id', '=', tenderId)
		.returning('received')
		.executeTakeFirstOrThrow();
	return received;
}

export interface NewSubmission {
	readonly id: string;
	readonly bidId: string;
	readonly number: number;
	readonly tenderId: string;
	readonly sequence: number;
	readonly noticeVersion: number;
	readonly receivedAt: Instant;
	readonly closesAt: Instant;
	readonly submittedBy: string;
	readonly commitment: string;
	readonly signature: string;
	readonly parts: readonly {
		readonly part: string;
		readonly sealed: Uint8Array;
		readonly digest: string;
	}[];
}

/** With each part in its envelope of the lot. Throws where the lot has none for it: then the tender was never published. */
export async function insertSubmission(
	tx: Tx,
	envelopes: readonly { readonly id: string; readonly kind: Envelope }[],
	{ parts, ...submission }: NewSubmission,
): Promise<void> {
	const envelopeIdOf = (part: string): string => {
		const envelope = envelopes.find(({ kind }) => kind === envelopeOf(part));
		if (envelope === undefined) throw new Error(`no envelope for ${part}`);
		return envelope.id;
	};
	await tx.insertInto('bidSubmission').values(submission).execute();
	await tx
		.insertInto('bidSubmissionPart')
		.values(
			parts.map((each) => ({
				...each,
				fileId: fileIdIn(each.part),
				envelopeId: envelopeIdOf(each.part),
				submissionId: submission.id,
			})),
		)
		.execute();
}

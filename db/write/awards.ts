import type { Found } from '../../app/domain/access/found.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { NoticeStep } from '../../app/domain/evaluation/award-life.ts';
import type { FindATender } from '../../app/domain/tender/tender-notice.ts';
import type { Tx } from '../connect.ts';
import { type StoredDocument, saveDocument } from './documents.ts';

export interface Recommendation {
	readonly id: string;
	readonly lotId: string;
	readonly kind: 'award' | 'no-award';
	readonly submissionId: string | null;
	readonly reason: string;
	readonly recommendedBy: string;
	readonly recommendedAt: Instant;
}

/**
 * In place of a recommendation that was not approved, else the lot's next decision. Its version goes on from the last one's, so that a page that was
 * made of another decision fits none. The tender's row is held by whoever saves.
 */
export async function saveRecommendation(
	tx: Tx,
	tenderId: Found<'tender'>,
	{ id, lotId, ...recommended }: Recommendation,
	last: { readonly id: string; readonly number: number; readonly version: number } | null,
	isOpen: boolean,
): Promise<void> {
	const version = (last?.version ?? 0) + 1;
	if (last !== null && isOpen) {
		await tx
			.updateTable('awardDecision')
			.set({ ...recommended, version })
			.where('id', '=', last.id)
			.execute();
		return;
	}
	await tx
		.insertInto('awardDecision')
		.values({
			...recommended,
			id,
			tenderId,
			lotId,
			number: (last?.number ?? 0) + 1,
			version,
			approvedBy: null,
			approvedAt: null,
			lettersSentBy: null,
			lettersSentAt: null,
			standstillEndsOn: null,
			agreementId: null,
			undoingBy: null,
			undoingAt: null,
			undoingReason: null,
			undoneBy: null,
			undoneAt: null,
		})
		.execute();
}

export interface AwardChange {
	readonly approvedBy?: string;
	readonly approvedAt?: Instant;
	readonly lettersSentBy?: string;
	readonly lettersSentAt?: Instant;
	readonly standstillEndsOn?: IsoDate | null;
	readonly agreementId?: string;
	readonly undoingBy?: string | null;
	readonly undoingAt?: Instant | null;
	readonly undoingReason?: string | null;
	readonly undoneBy?: string;
	readonly undoneAt?: Instant;
}

export async function saveAward(tx: Tx, id: string, change: AwardChange): Promise<void> {
	await tx
		.updateTable('awardDecision')
		.set((row) => ({ ...change, version: row('version', '+', 1) }))
		.where('id', '=', id)
		.execute();
}

/** A notice as it stands on Find a Tender. Never changed afterwards. */
export async function insertAwardNotice(
	tx: Tx,
	{
		awardId,
		step,
		notice,
		recordedBy,
		recordedAt,
	}: {
		readonly awardId: string;
		readonly step: NoticeStep;
		readonly notice: FindATender;
		readonly recordedBy: string;
		readonly recordedAt: Instant;
	},
): Promise<void> {
	await tx
		.insertInto('awardNotice')
		.values({
			awardId,
			kind: step,
			noticeNumber: notice.number,
			publishedAt: notice.publishedAt,
			recordedBy,
			recordedAt,
		})
		.execute();
}

export interface NewLetter {
	readonly id: string;
	readonly awardId: string;
	readonly bidId: string;
	readonly occasion: 'outcome' | 'undone';
	readonly facts: string;
	readonly pdf: Pick<StoredDocument, 'hash' | 'bytes'>;
	readonly sentAt: Instant;
}

/** With its PDF, as it was sent. */
export async function insertLetter(tx: Tx, { pdf, ...letter }: NewLetter): Promise<void> {
	await saveDocument(tx, { ...pdf, mediaType: 'application/pdf', storedAt: letter.sentAt });
	await tx
		.insertInto('outcomeLetter')
		.values({ ...letter, documentHash: pdf.hash })
		.execute();
}

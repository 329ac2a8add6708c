import type { Found } from '../../app/domain/access/found.ts';
import type { NewEnvelope } from '../../app/domain/bid/new-envelope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { TenderNotice } from '../../app/domain/tender/tender-notice.ts';
import type { TenderState, TenderStep } from '../../app/domain/tender/tender-state.ts';
import type { Tx } from '../connect.ts';

export interface NewTender {
	readonly id: string;
	readonly slug: string;
	readonly programmeId: string;
	readonly specificationId: string;
	readonly notice: TenderNotice;
	readonly startedBy: string;
	readonly startedAt: Instant;
}

/** Begins a tender, with its first step. */
export async function insertTender(tx: Tx, { notice, ...tender }: NewTender): Promise<void> {
	await tx
		.insertInto('tender')
		.values({
			...tender,
			state: 'draft',
			notice: JSON.stringify(notice),
			closesAt: notice.timetable.closesAt,
			publishedAt: null,
		})
		.execute();
	await appendTenderStep(tx, tender.id, {
		kind: 'started',
		personId: tender.startedBy,
		at: tender.startedAt,
		words: '',
	});
}

export interface TenderChange {
	readonly state?: TenderState;
	readonly notice?: TenderNotice;
	readonly noticeVersion?: number;
	readonly publishedAt?: Instant;
}

/** False where somebody else saved it since. */
export async function saveTender(
	tx: Tx,
	id: string,
	expectedVersion: number,
	{ notice, ...change }: TenderChange,
): Promise<boolean> {
	const saved = await tx
		.updateTable('tender')
		.set((row) => ({
			...change,
			...(notice === undefined
				? {}
				: { notice: JSON.stringify(notice), closesAt: notice.timetable.closesAt }),
			version: row('version', '+', 1),
		}))
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** The next step of a tender's history. The tender's row is held by whoever appends. */
export async function appendTenderStep(
	tx: Tx,
	tenderId: string,
	step: Omit<TenderStep, 'by'> & { readonly personId: string },
): Promise<void> {
	const last = await tx
		.selectFrom('tenderStep')
		.select((eb) => eb.fn.max('number').as('number'))
		.where('tenderId', '=', tenderId)
		.executeTakeFirst();
	await tx
		.insertInto('tenderStep')
		.values({ ...step, tenderId, number: Number(last?.number ?? 0) + 1 })
		.execute();
}

/** Who opens the bids, in place of whoever was named before. */
export async function saveOpeners(
	tx: Tx,
	tenderId: Found<'tender'>,
	personIds: readonly string[],
): Promise<void> {
	await tx.deleteFrom('tenderOpener').where('tenderId', '=', tenderId).execute();
	for (const personId of personIds)
		await tx.insertInto('tenderOpener').values({ tenderId, personId }).execute();
}

export async function insertEnvelope(tx: Tx, tenderId: string, envelope: NewEnvelope): Promise<void> {
	const { id, lotId, kind, recipient, shares } = envelope;
	await tx.insertInto('envelope').values({ id, tenderId, lotId, kind, recipient }).execute();
	await tx
		.insertInto('envelopeShare')
		.values(shares.map((share) => ({ ...share, envelopeId: id })))
		.execute();
}

export type AttemptKind =
	| 'late-bid'
	| 'opening-before-closing'
	| 'opening-alone'
	| 'opening-by-another'
	| 'wrong-passphrase'
	| 'wrong-safe-share'
	| 'clock-stepped-back';

/** By the code of the refusal: what of an opening that was refused is kept. */
export const ATTEMPTS: Readonly<Partial<Record<string, AttemptKind>>> = {
	'before-closing': 'opening-before-closing',
	'same-person': 'opening-alone',
	'not-an-opener': 'opening-by-another',
	'wrong-passphrase': 'wrong-passphrase',
	'shares-wrong': 'wrong-safe-share',
	'clock-stepped-back': 'clock-stepped-back',
};

/** Something that was tried and may not be: it is shown on the tender. */
export const insertAttempt = async (
	tx: Tx,
	attempt: {
		readonly id: string;
		readonly tenderId: string;
		readonly kind: AttemptKind;
		readonly personId: string;
		readonly at: Instant;
	},
): Promise<void> => {
	await tx.insertInto('tenderAttempt').values(attempt).execute();
};

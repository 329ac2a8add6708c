import type { Found } from '../../app/domain/access/found.ts';
import type { Envelope } from '../../app/domain/bid/bid-content.ts';
import type { FirstWith } from '../../app/domain/bid/decide-opening.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface FirstOpener {
	readonly id: string;
	readonly kind: Envelope;
	readonly firstBy: string;
	readonly firstAt: Instant;
	readonly firstWith: FirstWith;
	/** The first one's shares, each sealed to one of the others. */
	readonly shares: readonly {
		readonly envelopeId: string;
		readonly forPersonId: string;
		readonly sealed: Uint8Array;
	}[];
}

/** The first of two has come; whoever came before and waited too long is forgotten, with the shares that they left. */
export async function saveFirstOpener(
	tx: Tx,
	tenderId: Found<'tender'>,
	{ shares, ...opening }: FirstOpener,
): Promise<void> {
	const before = tx
		.selectFrom('opening')
		.select('id')
		.where('tenderId', '=', tenderId)
		.where('kind', '=', opening.kind);
	await tx.deleteFrom('openingShare').where('openingId', 'in', before).execute();
	await tx.deleteFrom('opening').where('tenderId', '=', tenderId).where('kind', '=', opening.kind).execute();
	await tx
		.insertInto('opening')
		.values({ ...opening, tenderId, secondBy: null, openedAt: null })
		.execute();
	await tx
		.insertInto('openingShare')
		.values(shares.map((share) => ({ ...share, openingId: opening.id })))
		.execute();
}

export interface Opened {
	readonly secondBy: string;
	readonly openedAt: Instant;
	readonly parts: readonly {
		readonly submissionId: string;
		readonly part: string;
		readonly content: string;
	}[];
	readonly setApart: readonly {
		readonly submissionId: string;
		readonly why: 'not-decrypted' | 'not-as-committed';
	}[];
}

/** The second has come: what was sealed stands open. */
export async function saveOpened(
	tx: Tx,
	tenderId: Found<'tender'>,
	kind: Envelope,
	{ secondBy, openedAt, parts, setApart }: Opened,
): Promise<boolean> {
	const saved = await tx
		.updateTable('opening')
		.set({ secondBy, openedAt })
		.where('tenderId', '=', tenderId)
		.where('kind', '=', kind)
		.where('openedAt', 'is', null)
		.executeTakeFirst();
	if (saved.numUpdatedRows !== 1n) return false;
	for (const part of parts) await tx.insertInto('openedPart').values(part).execute();
	for (const one of setApart)
		await tx
			.insertInto('setApart')
			.values({ ...one, kind })
			.execute();
	return true;
}

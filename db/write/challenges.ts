import type { Found } from '../../app/domain/access/found.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface NewChallenge {
	readonly id: string;
	readonly lotId: string;
	readonly kind: 'letter' | 'claim';
	readonly madeBy: string;
	readonly madeOn: IsoDate;
	readonly notifiedOn: IsoDate | null;
	readonly words: string;
	readonly recordedBy: string;
	readonly recordedAt: Instant;
}

export async function insertChallenge(
	tx: Tx,
	tenderId: Found<'tender'>,
	challenge: NewChallenge,
): Promise<void> {
	await tx
		.insertInto('awardChallenge')
		.values({ ...challenge, tenderId, endedBy: null, endedAt: null, endedWhy: null })
		.execute();
}

/** The tender's row is held by whoever saves. */
export async function saveChallenge(
	tx: Tx,
	id: string,
	change:
		| { readonly notifiedOn: IsoDate }
		| { readonly endedBy: string; readonly endedAt: Instant; readonly endedWhy: string },
): Promise<void> {
	await tx
		.updateTable('awardChallenge')
		.set((row) => ({ ...change, version: row('version', '+', 1) }))
		.where('id', '=', id)
		.execute();
}

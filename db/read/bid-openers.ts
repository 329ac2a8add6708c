import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface OpenerKey {
	readonly personId: string;
	readonly recipient: string;
	/** The secret, under a passphrase that only the opener knows. */
	readonly locked: Uint8Array;
	readonly enrolledAt: Instant;
}

/** One's own. */
export async function findOpenerKey(reader: Reader, personId: string): Promise<OpenerKey | null> {
	const row = await reader
		.selectFrom('openerKey')
		.select(['personId', 'recipient', 'locked', 'enrolledAt'])
		.where('personId', '=', personId)
		.executeTakeFirst();
	return row ?? null;
}

export interface Opener {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly recipient: string | null;
}

/** Who is named to open the bids of a tender, and whether they have enrolled. */
export const listOpeners = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly Opener[]> =>
	reader
		.selectFrom('tenderOpener')
		.innerJoin('person', 'person.id', 'tenderOpener.personId')
		.leftJoin('openerKey', 'openerKey.personId', 'tenderOpener.personId')
		.select(['tenderOpener.personId', 'person.name', 'person.email', 'openerKey.recipient'])
		.where('tenderOpener.tenderId', '=', tenderId)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();

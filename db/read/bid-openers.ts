import type { Found } from '../../app/domain/access/found.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { openersLeft } from '../../app/domain/tender/openers-left.ts';
import type { Reader } from '../connect.ts';
import { listRecipients } from './recipients.ts';

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
	/** Of the key that they hold now; null where they have not enrolled. */
	readonly recipient: string | null;
	/** Of the key that their shares of this tender are sealed to; null where they hold none. */
	readonly sealedTo: string | null;
}

/** Who is named to open the bids of a tender, whether they have enrolled, and what their shares are sealed to. */
export const listOpeners = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly Opener[]> =>
	reader
		.selectFrom('tenderOpener')
		.innerJoin('person', 'person.id', 'tenderOpener.personId')
		.leftJoin('openerKey', 'openerKey.personId', 'tenderOpener.personId')
		.select(['tenderOpener.personId', 'person.name', 'person.email', 'openerKey.recipient'])
		.select((eb) =>
			eb
				.selectFrom('envelopeShare')
				.innerJoin('envelope', 'envelope.id', 'envelopeShare.envelopeId')
				.select(({ fn }) =>
					fn.min(fn.coalesce('envelopeShare.recipient', 'openerKey.recipient')).as('sealedTo'),
				)
				.whereRef('envelope.tenderId', '=', 'tenderOpener.tenderId')
				.whereRef('envelopeShare.openerId', '=', 'tenderOpener.personId')
				.as('sealedTo'),
		)
		.where('tenderOpener.tenderId', '=', tenderId)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();

/** Those of them who could open the bids today, by name. `bodyId`: who owns the tender. */
export async function listOpenersLeft(
	reader: Reader,
	tenderId: Found<'tender'>,
	bodyId: string,
	today: IsoDate,
): Promise<readonly Opener[]> {
	const able = await listRecipients(reader, [bodyId], ['bid-opener'], today);
	return openersLeft(await listOpeners(reader, tenderId), able);
}

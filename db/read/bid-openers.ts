import type { ExpressionBuilder } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { openersLeft } from '../../app/domain/tender/openers-left.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { listRecipients } from './recipients.ts';

export interface OpenerKey {
	readonly personId: string;
	readonly recipient: string;
	/** The secret, under a passphrase that only the opener knows. */
	readonly locked: Uint8Array;
	readonly enrolledAt: Instant;
	/** 1 as it was made; one more for each passphrase since, and for each key. */
	readonly version: number;
}

/** One's own. */
export async function findOpenerKey(reader: Reader, personId: string): Promise<OpenerKey | null> {
	const row = await reader
		.selectFrom('openerKey')
		.select(['personId', 'recipient', 'locked', 'enrolledAt', 'version'])
		.where('personId', '=', personId)
		.executeTakeFirst();
	return row ?? null;
}

/** The same with its row held until the transaction ends, so that no two put another key or passphrase in place of what was. */
export async function lockOpenerKey(tx: Tx, personId: string): Promise<OpenerKey | null> {
	await tx
		.updateTable('openerKey')
		.set((row) => ({ version: row.ref('version') }))
		.where('personId', '=', personId)
		.execute();
	return findOpenerKey(tx, personId);
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

const firstKeyEnded = (eb: ExpressionBuilder<Schema, 'tenderOpener'>) =>
	eb
		.selectFrom('openerKeyEnded')
		.select('openerKeyEnded.recipient')
		.whereRef('openerKeyEnded.personId', '=', 'tenderOpener.personId')
		.orderBy('openerKeyEnded.enrolledAt')
		.orderBy('openerKeyEnded.recipient')
		.limit(1);

/**
 * Who is named to open the bids of a tender, whether they have enrolled, and what their shares are sealed to. Shares from before that was kept were
 * sealed to the first key that their holder had: nobody could have another one then.
 */
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
					fn
						.min(fn.coalesce('envelopeShare.recipient', firstKeyEnded(eb), 'openerKey.recipient'))
						.as('sealedTo'),
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

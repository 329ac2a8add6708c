import type { Found } from '../../app/domain/access/found.ts';
import type { Envelope } from '../../app/domain/bid/bid-content.ts';
import type { FirstWith } from '../../app/domain/bid/decide-opening.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface EnvelopeRow {
	readonly id: string;
	readonly lotId: string;
	readonly kind: Envelope;
	/** The public half of what opens it; the other is kept nowhere. */
	readonly recipient: string;
}

export const listEnvelopes = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly EnvelopeRow[]> =>
	reader
		.selectFrom('envelope')
		.select(['id', 'lotId', 'kind', 'recipient'])
		.where('tenderId', '=', tenderId)
		.orderBy('lotId')
		.orderBy('kind')
		.orderBy('id')
		.execute();

export interface SealedShare {
	readonly envelopeId: string;
	readonly sealed: Uint8Array;
}

/** One opener's shares of a tender's envelopes, each sealed to them alone. */
export const listSharesOf = (
	reader: Reader,
	tenderId: Found<'tender'>,
	openerId: string,
): Promise<readonly SealedShare[]> =>
	reader
		.selectFrom('envelopeShare')
		.innerJoin('envelope', 'envelope.id', 'envelopeShare.envelopeId')
		.select(['envelopeShare.envelopeId', 'envelopeShare.sealed'])
		.where('envelope.tenderId', '=', tenderId)
		.where('envelopeShare.openerId', '=', openerId)
		.orderBy('envelopeShare.envelopeId')
		.execute();

export interface OpeningRow {
	readonly id: string;
	readonly kind: Envelope;
	readonly firstBy: string;
	readonly firstByName: string;
	readonly firstByEmail: string;
	readonly firstWith: FirstWith;
	readonly firstAt: Instant;
	readonly secondBy: string | null;
	readonly secondByName: string | null;
	readonly openedAt: Instant | null;
}

export const listOpenings = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly OpeningRow[]> =>
	reader
		.selectFrom('opening')
		.innerJoin('person', 'person.id', 'opening.firstBy')
		.leftJoin('person as second', 'second.id', 'opening.secondBy')
		.select(['opening.id', 'opening.kind', 'opening.firstBy', 'opening.firstAt', 'opening.firstWith'])
		.select(['person.name as firstByName', 'person.email as firstByEmail'])
		.select(['opening.secondBy', 'second.name as secondByName', 'opening.openedAt'])
		.where('opening.tenderId', '=', tenderId)
		.orderBy('opening.kind')
		.orderBy('opening.id')
		.execute();

/** What the first opener left for another, sealed to that other alone. */
export const listSharesLeftFor = (
	reader: Reader,
	tenderId: Found<'tender'>,
	kind: Envelope,
	personId: string,
): Promise<readonly SealedShare[]> =>
	reader
		.selectFrom('openingShare')
		.innerJoin('opening', 'opening.id', 'openingShare.openingId')
		.select(['openingShare.envelopeId', 'openingShare.sealed'])
		.where('opening.tenderId', '=', tenderId)
		.where('opening.kind', '=', kind)
		.where('openingShare.forPersonId', '=', personId)
		.orderBy('openingShare.envelopeId')
		.execute();

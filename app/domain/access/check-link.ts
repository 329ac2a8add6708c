import { type ChainedEvent, eventDigest, payloadDigest } from './audit-chain.ts';

export interface StoredEvent extends ChainedEvent {
	readonly hash: string;
}

export interface StoredPayload {
	readonly salt: string;
	readonly payload: string;
}

/** The last link that held. The chain begins at sequence 0 with the word `beginning`. */
export interface Link {
	readonly sequence: number;
	readonly hash: string;
}

export const CHAIN_BEGINNING: Link = { sequence: 0, hash: 'beginning' };

/**
 * `gap`: entries before this one are missing. `previous`: it does not name the entry before it. `hash`: the entry itself was changed.
 * `no-payload`, `payload`: its details are missing, or were changed.
 */
export type LinkFault = 'gap' | 'previous' | 'hash' | 'no-payload' | 'payload';

/** What is wrong with the event as the next link, or null. `sha256` answers in hex. */
export function checkLink(
	before: Link,
	event: StoredEvent,
	details: StoredPayload | null,
	sha256: (text: string) => string,
): LinkFault | null {
	if (event.sequence !== before.sequence + 1) return 'gap';
	if (event.previousHash !== before.hash) return 'previous';
	if (sha256(eventDigest(event)) !== event.hash) return 'hash';
	if (details === null) return 'no-payload';
	return sha256(payloadDigest(details.salt, details.payload)) === event.payloadDigest ? null : 'payload';
}

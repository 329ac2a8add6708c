import { type ChainedEvent, type ErasedEntry, eventDigest, payloadDigest } from './audit-chain.ts';

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

/** What later events say was erased, by entry: the digest of what stands there since. */
export type ErasedEntries = ReadonlyMap<number, string>;

/**
 * What is wrong with the event as the next link, or null. `sha256` answers in hex. Details out of which words were erased hold where a recorded
 * erasure names the entry and what stands there now, and in no other case.
 */
export function checkLink(
	before: Link,
	event: StoredEvent,
	details: StoredPayload | null,
	sha256: (text: string) => string,
	erased: ErasedEntries = new Map(),
): LinkFault | null {
	if (event.sequence !== before.sequence + 1) return 'gap';
	if (event.previousHash !== before.hash) return 'previous';
	if (sha256(eventDigest(event)) !== event.hash) return 'hash';
	if (details === null) return 'no-payload';
	if (sha256(payloadDigest(details.salt, details.payload)) === event.payloadDigest) return null;
	return details.salt === '' && erased.get(event.sequence) === sha256(details.payload) ? null : 'payload';
}

/**
 * The entries that recorded erasures name. One counts only where it agrees with its own digests, and names only what came before it: that it
 * stands in its place is for the walk along the chain to say.
 */
export function erasedEntries(
	erasures: readonly { readonly event: StoredEvent; readonly details: StoredPayload | null }[],
	sha256: (text: string) => string,
): ErasedEntries {
	const named = new Map<number, string>();
	for (const { event, details } of erasures) {
		if (details === null || sha256(eventDigest(event)) !== event.hash) continue;
		if (sha256(payloadDigest(details.salt, details.payload)) !== event.payloadDigest) continue;
		for (const { entry, digest } of entriesOf(details.payload))
			if (entry < event.sequence) named.set(entry, digest);
	}
	return named;
}

const entriesOf = (payload: string): readonly ErasedEntry[] =>
	(JSON.parse(payload) as { readonly after?: { readonly entries?: readonly ErasedEntry[] } }).after
		?.entries ?? [];

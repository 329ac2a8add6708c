/** The text whose digest stands in an event for its payload: salted, so that an erased payload cannot be guessed back. */
export const payloadDigest = (salt: string, payload: string): string => `${salt}\n${payload}`;

export interface ChainedEvent {
	readonly sequence: number;
	readonly at: string;
	readonly personId: string | null;
	readonly role: string;
	readonly organisationId: string | null;
	readonly bodyId: string | null;
	readonly action: string;
	readonly subjectKind: string;
	readonly subjectId: string;
	readonly payloadDigest: string;
	readonly previousHash: string;
}

/** The text whose digest is the event's hash: every field in a fixed order, the previous hash last. */
export const eventDigest = (event: ChainedEvent): string =>
	JSON.stringify([
		event.sequence,
		event.at,
		event.personId,
		event.role,
		event.organisationId,
		event.bodyId,
		event.action,
		event.subjectKind,
		event.subjectId,
		event.payloadDigest,
		event.previousHash,
	]);

/** The event by which words were erased: its own details name the entries of the trail out of which they were taken too. */
export const WORDS_ERASED = 'words.erased';

/** An entry whose details were rewritten without the words, and the digest of what stands there now. Its salt is gone, so that what stood there cannot be guessed back. */
export interface ErasedEntry {
	readonly entry: number;
	readonly digest: string;
}

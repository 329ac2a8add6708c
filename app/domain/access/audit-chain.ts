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

/** The text whose digest stands in an event for its payload: salted, so that an erased payload cannot be guessed back. */
export const payloadDigest = (salt: string, payload: string): string => `${salt}\n${payload}`;

export interface ChainedEvent {
	readonly sequence: number;
	readonly at: string;
	readonly person_id: string | null;
	readonly role: string;
	readonly organisation_id: string | null;
	readonly body_id: string | null;
	readonly action: string;
	readonly subject_kind: string;
	readonly subject_id: string;
	readonly payload_digest: string;
	readonly previous_hash: string;
}

/** The text whose digest is the event's hash: every field in a fixed order, the previous hash last. */
export const eventDigest = (event: ChainedEvent): string =>
	JSON.stringify([
		event.sequence,
		event.at,
		event.person_id,
		event.role,
		event.organisation_id,
		event.body_id,
		event.action,
		event.subject_kind,
		event.subject_id,
		event.payload_digest,
		event.previous_hash,
	]);

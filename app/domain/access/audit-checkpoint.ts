import { parseInstant } from '../calendar/instant.ts';
import type { Instant } from '../calendar/iso-date.ts';
import type { Link } from './check-link.ts';

/** That the trail ended with this entry at that moment, in such a way that it can be shown later to somebody who does not trust the database. */
export interface Checkpoint extends Link {
	readonly at: Instant;
}

export interface SignedCheckpoint {
	readonly checkpoint: Checkpoint;
	/** Ed25519, in base64, of `checkpointText`. */
	readonly signature: string;
	/** In PEM. */
	readonly publicKey: string;
}

/** What is signed: begins with what it is, so that the same key's signature of anything else is none of a checkpoint. */
export const checkpointText = ({ sequence, hash, at }: Checkpoint): string =>
	`commissioning portal, checkpoint of the audit trail, 1\n${sequence}\n${hash}\n${at}\n`;

export const writeCheckpoint = ({ checkpoint, signature, publicKey }: SignedCheckpoint): string => {
	const { sequence, hash, at } = checkpoint;
	return `${JSON.stringify({ checkpoint: { sequence, hash, at }, signature, publicKey }, null, '\t')}\n`;
};

/** Null where the text is no checkpoint. */
export function readCheckpoint(text: string): SignedCheckpoint | null {
	const { checkpoint, signature, publicKey } = asRecord(asJson(text));
	const { sequence, hash, at } = asRecord(checkpoint);
	const moment = typeof at === 'string' ? parseInstant(at) : null;
	return typeof signature === 'string' &&
		typeof publicKey === 'string' &&
		Number.isSafeInteger(sequence) &&
		typeof hash === 'string' &&
		moment !== null
		? { checkpoint: { sequence: sequence as number, hash, at: moment }, signature, publicKey }
		: null;
}

function asJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

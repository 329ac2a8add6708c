import type { Tx } from '../../db/connect.ts';
import { isUniqueViolation } from '../../db/faults.ts';
import { lockChainHead } from '../../db/read/audit-trail.ts';
import { findCommandOutcome } from '../../db/read/commands.ts';
import { appendAuditEvent } from '../../db/write/audit-trail.ts';
import { saveCommand } from '../../db/write/commands.ts';
import { queueMessage } from '../../db/write/outbox.ts';
import type { Actor } from '../domain/access/actor.ts';
import { eventDigest, payloadDigest } from '../domain/access/audit-chain.ts';
import type { Secret } from '../domain/access/secret.ts';
import { traceFreeText } from '../domain/access/trace-free-text.ts';
import { accepted, type Result, refused } from '../domain/result.ts';
import { newToken, sha256 } from '../gateways/secrets.ts';
import type { Services } from '../services.ts';

/** What a write changed, for the audit trail. People and records by id; never tokens or bids; what somebody wrote is marked (`FreeText`) and leaves a trace alone. */
export interface Change {
	/** Past tense: `return.submitted`. */
	readonly action: string;
	readonly subject: { readonly kind: string; readonly id: string };
	/** The commissioning body whose auditors may see it; null for the installation's own. */
	readonly bodyId: string | null;
	/** Neither the person nor the organisation stands in the event, where whoever reads the trail is not to learn it: the record itself keeps who it was. */
	readonly unnamed?: true;
	readonly before?: unknown;
	readonly after?: unknown;
}

export interface Message {
	readonly to: string;
	readonly subject: string;
	readonly body: string;
}

/** What a decision leads to: the answer for the caller (kept, so that a second send finds it), the changes, the mail. */
export interface Done<Outcome> {
	readonly outcome: Outcome;
	readonly changes: readonly Change[];
	readonly messages?: readonly Message[];
}

/**
 * What is asked for. The id is the form's, and a second send with the same id and the same words is answered with the first one's outcome; with
 * other words it is another command, or whoever sent a page again with something else in it would be told that it was saved. All that stands
 * beside the id counts as what was sent, so nothing stands there that the same form would not say again: ids, times and facts are the
 * operation's own. The clock, the command line and whoever is signing in give an id of the moment and nothing beside it.
 */
export interface Command {
	readonly commandId: string;
}

type WithoutSecrets = { readonly [secret in Secret]?: never };

/** What writing needs of the services. */
export type Writing = Pick<Services, 'db' | 'clock' | 'ids'>;

/**
 * The one way to write. Opens the transaction, answers a repeated command with what it found the first time, runs the work,
 * and in the same transaction appends the audit events, queues the mail and keeps the command's outcome (which must be plain JSON).
 * A refusal rolls everything back. `actor` is null for the clock and the command line.
 */
export async function carryOut<Outcome, Refusal>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	command: Command & WithoutSecrets,
	work: (tx: Tx) => Promise<Result<Done<Outcome>, Refusal>>,
): Promise<Result<Outcome, Refusal>> {
	const by = `${operation}/${actor?.personId ?? ''}`;
	const key = keyOf(command);
	try {
		return await services.db.transaction(async (tx) => {
			const earlier = await findCommandOutcome<Outcome>(tx, key, by);
			if (earlier !== null) return accepted(earlier.outcome);
			const result = await work(tx);
			if (!result.ok) throw new RolledBack(result.refusal);
			const { outcome, changes, messages = [] } = result.value;
			const at = services.clock.now();
			for (const message of messages) await queueMessage(tx, services.ids.next(), message, at);
			await saveCommand(tx, {
				id: key,
				personId: actor?.personId ?? null,
				operation: by,
				outcome: JSON.stringify({ outcome }),
				at,
			});
			for (const change of changes) await recordChange(tx, services, actor, change);
			return accepted(outcome);
		});
	} catch (fault) {
		// Sent twice at once, the second waits for the first, and is then refused or breaks a unique rule because of it.
		if (fault instanceof RolledBack || isUniqueViolation(fault)) {
			const earlier = await findCommandOutcome<Outcome>(services.db.reader, key, by);
			if (earlier !== null) return accepted(earlier.outcome);
		}
		if (fault instanceof RolledBack) return refused(fault.refusal as Refusal);
		throw fault;
	}
}

/** The command's id, and a digest of what was sent where anything was. */
export function keyOf({ commandId, ...sent }: Command): string {
	const said = JSON.stringify(sent, asSent);
	return said === '{}' ? commandId : `${commandId}.${sha256(said).slice(0, 16)}`;
}

/** JSON would say of every map and set that it is empty. A file counts by its hash, as it is kept. */
function asSent(this: Readonly<Record<string, unknown>>, key: string, written: unknown): unknown {
	const value = this[key];
	if (value instanceof Uint8Array) return { file: sha256(value) };
	return value instanceof Map || value instanceof Set ? [...value] : written;
}

class RolledBack extends Error {
	readonly refusal: unknown;
	constructor(refusal: unknown) {
		super('refused');
		this.refusal = refusal;
	}
}

/** Appends one event to the hash chain. The chain's head is locked last, so several writers stay in order. */
export async function recordChange(
	tx: Tx,
	services: Pick<Writing, 'clock'>,
	actor: Actor | null,
	change: Change,
): Promise<void> {
	const head = await lockChainHead(tx);
	const by = change.unnamed ? { personId: null, role: 'unnamed', organisationId: null } : named(actor);
	const salt = newToken();
	const fingerprint = (text: string): string => sha256(`${salt}\n${text}`).slice(0, 16);
	const payload = JSON.stringify(
		{ before: change.before ?? null, after: change.after ?? null },
		traceFreeText(change.subject.kind, fingerprint),
	);
	const event = {
		sequence: head.sequence + 1,
		at: services.clock.now(),
		...by,
		bodyId: change.bodyId,
		action: change.action,
		subjectKind: change.subject.kind,
		subjectId: change.subject.id,
		payloadDigest: sha256(payloadDigest(salt, payload)),
		previousHash: head.hash,
	};
	await appendAuditEvent(tx, { ...event, hash: sha256(eventDigest(event)) }, { salt, payload });
}

const named = (actor: Actor | null) => ({
	personId: actor?.personId ?? null,
	role: actor?.roles.join(',') ?? 'clock',
	organisationId: actor?.organisationId ?? null,
});

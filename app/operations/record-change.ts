import { isUniqueViolation, type Tx } from '../../db/connect.ts';
import { lockChainHead } from '../../db/read/audit-trail.ts';
import { findCommandOutcome } from '../../db/read/commands.ts';
import { appendAuditEvent } from '../../db/write/audit-trail.ts';
import { saveCommand } from '../../db/write/commands.ts';
import { queueMessage } from '../../db/write/outbox.ts';
import type { Actor } from '../domain/access/actor.ts';
import { eventDigest, payloadDigest } from '../domain/access/audit-chain.ts';
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

export interface Order {
	/** From the form; a second send with the same id is answered with the first one's outcome. */
	readonly commandId: string;
	readonly operation: string;
	/**
	 * What the form says beside its id; null where that is nothing. A page kept open can send its form again with something else in it: the same
	 * id is the same command only with the same words, or the second would be told that it was saved. No passwords: a plain digest of it is kept.
	 */
	readonly sent: NonNullable<unknown> | null;
}

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
	order: Order,
	work: (tx: Tx) => Promise<Result<Done<Outcome>, Refusal>>,
): Promise<Result<Outcome, Refusal>> {
	const operation = `${order.operation}/${actor?.personId ?? ''}`;
	const commandId =
		order.sent === null
			? order.commandId
			: `${order.commandId}.${sha256(JSON.stringify(order.sent, asList)).slice(0, 16)}`;
	try {
		return await services.db.transaction(async (tx) => {
			const earlier = await findCommandOutcome<Outcome>(tx, commandId, operation);
			if (earlier !== null) return accepted(earlier.outcome);
			const result = await work(tx);
			if (!result.ok) throw new RolledBack(result.refusal);
			const { outcome, changes, messages = [] } = result.value;
			const at = services.clock.now();
			for (const message of messages) await queueMessage(tx, services.ids.next(), message, at);
			await saveCommand(tx, {
				id: commandId,
				person_id: actor?.personId ?? null,
				operation,
				outcome: JSON.stringify({ outcome }),
				at,
			});
			for (const change of changes) await recordChange(tx, services, actor, change);
			return accepted(outcome);
		});
	} catch (fault) {
		// Sent twice at once, the second waits for the first, and is then refused or breaks a unique rule because of it.
		if (fault instanceof RolledBack || isUniqueViolation(fault)) {
			const earlier = await findCommandOutcome<Outcome>(services.db.reader, commandId, operation);
			if (earlier !== null) return accepted(earlier.outcome);
		}
		if (fault instanceof RolledBack) return refused(fault.refusal as Refusal);
		throw fault;
	}
}

/** JSON would say of every map and set that it is empty. */
const asList = (_key: string, value: unknown): unknown =>
	value instanceof Map || value instanceof Set ? [...value] : value;

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
	const salt = newToken();
	const fingerprint = (text: string): string => sha256(`${salt}\n${text}`).slice(0, 16);
	const payload = JSON.stringify(
		{ before: change.before ?? null, after: change.after ?? null },
		traceFreeText(change.subject.kind, fingerprint),
	);
	const event = {
		sequence: head.sequence + 1,
		at: services.clock.now(),
		person_id: actor?.personId ?? null,
		role: actor?.roles.join(',') ?? 'clock',
		organisation_id: actor?.organisationId ?? null,
		body_id: change.bodyId,
		action: change.action,
		subject_kind: change.subject.kind,
		subject_id: change.subject.id,
		payload_digest: sha256(payloadDigest(salt, payload)),
		previous_hash: head.hash,
	};
	await appendAuditEvent(tx, { ...event, hash: sha256(eventDigest(event)) }, { salt, payload });
}

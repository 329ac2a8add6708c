import type { Tx } from '../../db/connect.ts';
import { isUniqueViolation } from '../../db/faults.ts';
import { lockChainHead } from '../../db/read/audit-trail.ts';
import { findCommandOutcome } from '../../db/read/commands.ts';
import { appendAuditEvent } from '../../db/write/audit-trail.ts';
import { saveCommand } from '../../db/write/commands.ts';
import { type MessageToQueue, queueMessage } from '../../db/write/outbox.ts';
import type { Actor } from '../domain/access/actor.ts';
import { eventDigest, payloadDigest } from '../domain/access/audit-chain.ts';
import { traceFingerprint } from '../domain/access/free-text.ts';
import { traceFreeText } from '../domain/access/trace-free-text.ts';
import { accepted, type Result, refused } from '../domain/result.ts';
import { newToken, sha256 } from '../gateways/secrets.ts';
import type { Services } from '../services.ts';
import type { Gated, LooksPersonalRefusal } from './gated.ts';
import { keyOf } from './key-of.ts';

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

export type Message = MessageToQueue;

/** What a decision leads to: the answer for the caller (kept, so that a second send finds it), the changes, the mail. */
export interface Done<Outcome> {
	readonly outcome: Outcome;
	readonly changes: readonly Change[];
	readonly messages?: readonly Message[];
}

/** What writing needs of the services. */
export type Writing = Pick<Services, 'db' | 'clock' | 'ids'>;

type Work<Outcome, Refusal> = (tx: Tx) => Promise<Result<Done<Outcome>, Refusal>>;

/** The one way to write, for a command that takes no words. */
export async function carryOut<Outcome, Refusal>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	gate: Gated<false>,
	work: Work<Outcome, Refusal>,
): Promise<Result<Outcome, Refusal>>;
export async function carryOut<Outcome, Refusal>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	gate: Gated,
	work: Work<Outcome, Refusal>,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>>;
/**
 * The one way to write. Refuses words that seem to tell of somebody (`gated.ts`), opens the transaction, answers a repeated command with what it
 * found the first time, runs the work, and in the same transaction appends the audit events, queues the mail and keeps the command's outcome
 * (which must be plain JSON). A refusal rolls everything back. `actor` is null for the clock and the command line.
 */
export async function carryOut<Outcome, Refusal>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	{ command, found }: Gated,
	work: Work<Outcome, Refusal>,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	if (found.length > 0) return refused({ code: 'looks-personal', found });
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
			for (const message of messages) await queueMessage(tx, services.ids.next(), message, at, changes[0]);
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
	const fingerprint = (text: string): string => traceFingerprint(sha256, salt, text);
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

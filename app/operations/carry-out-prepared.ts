import type { Reader, Tx } from '../../db/connect.ts';
import { findCommandOutcome } from '../../db/read/commands.ts';
import type { Actor } from '../domain/access/actor.ts';
import { accepted, type Result, refused } from '../domain/result.ts';
import { type Gated, gated, type LooksPersonalRefusal } from './gated.ts';
import { keyOf } from './key-of.ts';
import { type Change, carryOut, type Done, type Writing } from './record-change.ts';

/** Something that is dear, and is made ready before the transaction, in which nobody else could write. */
export interface Prepared<Outcome, Refusal, Made, Asked> {
	/** May this person, in this state? Asked before anything dear is begun; the work asks it again, for the world has moved. */
	ask(reader: Reader): Promise<Result<Asked, Refusal>>;
	/** Out of what was asked, so that nothing is read twice. */
	make(asked: Asked): Promise<Result<Made, Refusal>>;
	work(tx: Tx, made: Made): Promise<Result<Done<Outcome>, Refusal>>;
	/** What is kept of a refusal, in a transaction of its own: somebody tried what may not be. Null where nothing is. */
	keep?(refusal: Refusal): ((tx: Tx) => Promise<readonly Change[]>) | null;
}

/** `carryOut` for what is made ready first and takes no words. */
export async function carryOutPrepared<Outcome, Refusal, Made, Asked = unknown>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	gate: Gated<false>,
	prepared: Prepared<Outcome, Refusal, Made, Asked>,
): Promise<Result<Outcome, Refusal>>;
export async function carryOutPrepared<Outcome, Refusal, Made, Asked = unknown>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	gate: Gated,
	prepared: Prepared<Outcome, Refusal, Made, Asked>,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>>;
/**
 * `carryOut` for what is made ready first: the gate and the cheap questions, then what is dear, then the transaction. One snapshot finds a
 * repeated command and asks the questions, so that a second send is never refused because of what the first one did.
 */
export async function carryOutPrepared<Outcome, Refusal, Made, Asked = unknown>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	gate: Gated,
	prepared: Prepared<Outcome, Refusal, Made, Asked>,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	if (gate.found.length > 0) return refused({ code: 'looks-personal', found: gate.found });
	// Nothing was found in it, so it is as good as wordless from here on.
	const passed = gate as Gated<false>;
	const done = await prepareAndCarryOut(services, actor, operation, passed, prepared);
	const keep = done.ok ? null : (prepared.keep?.(done.refusal) ?? null);
	if (keep !== null)
		await carryOut<true, never>(
			services,
			actor,
			`${operation}-refused`,
			gated({ commandId: services.ids.next() }),
			async (tx) => accepted({ outcome: true, changes: await keep(tx) }),
		);
	return done;
}

async function prepareAndCarryOut<Outcome, Refusal, Made, Asked>(
	services: Writing,
	actor: Actor | null,
	operation: string,
	gate: Gated<false>,
	{ ask, make, work }: Prepared<Outcome, Refusal, Made, Asked>,
): Promise<Result<Outcome, Refusal>> {
	const asked = await services.db.snapshot(async (reader) => {
		const by = `${operation}/${actor?.personId ?? ''}`;
		const earlier = await findCommandOutcome<Outcome>(reader, keyOf(gate.command), by);
		return earlier === null ? { earlier, may: await ask(reader) } : { earlier };
	});
	if (asked.earlier !== null) return accepted(asked.earlier.outcome);
	if (!asked.may.ok) return asked.may;
	const made = await make(asked.may.value);
	return made.ok ? carryOut(services, actor, operation, gate, (tx) => work(tx, made.value)) : made;
}

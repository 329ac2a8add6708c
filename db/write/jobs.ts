import { sql } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface RunBegun {
	readonly id: string;
	readonly name: string;
	readonly dueAt: Instant;
	readonly startedAt: Instant;
	readonly server: string;
}

/** Which run holds the job: a later one has a higher number, and an earlier one can then save nothing. */
export interface Lease {
	readonly runId: string;
	readonly name: string;
	readonly number: number;
}

/**
 * Takes the job until `until`, if it still stands as it was seen: `seenNumber` is the number of its last run, 0 where it has had none. The run counts as
 * failed until it has ended well. A run before it that never ended is marked as stopped. Null when another server was quicker.
 */
export async function takeJobLease(
	tx: Tx,
	run: RunBegun,
	seenNumber: number,
	until: Instant,
	nextTryAt: Instant,
): Promise<Lease | null> {
	const taken = await sql<{ number: number }>`
		INSERT INTO job_lease (name, leased_until, lease_number, last_run_at, failures, next_try_at)
		VALUES (${run.name}, ${until}, ${seenNumber + 1}, ${run.startedAt}, 1, ${nextTryAt})
		ON CONFLICT (name) DO UPDATE SET leased_until = excluded.leased_until, lease_number = excluded.lease_number,
			last_run_at = excluded.last_run_at, failures = job_lease.failures + 1, next_try_at = excluded.next_try_at, asked_at = NULL
		WHERE job_lease.lease_number = ${seenNumber} AND job_lease.leased_until <= ${run.startedAt}
		RETURNING lease_number AS "number"`.execute(tx);
	const [row] = taken.rows;
	if (row === undefined) return null;
	await tx
		.updateTable('jobRun')
		.set({ endedAt: run.startedAt, failed: 1, outcome: 'Stopped in the middle: its server went away' })
		.where('name', '=', run.name)
		.where('endedAt', 'is', null)
		.execute();
	await tx
		.insertInto('jobRun')
		.values({ ...run, endedAt: null, outcome: null, failed: 0 })
		.execute();
	return { runId: run.id, name: run.name, number: Number(row.number) };
}

/** False when the job has been taken by another run meanwhile. */
export async function renewJobLease(tx: Tx, { name, number }: Lease, until: Instant): Promise<boolean> {
	const renewed = await tx
		.updateTable('jobLease')
		.set({ leasedUntil: until })
		.where('name', '=', name)
		.where('leaseNumber', '=', number)
		.executeTakeFirst();
	return renewed.numUpdatedRows === 1n;
}

/** Ends the run. `failed`: it is tried again at `nextTryAt`; otherwise it was done for all that was due until `dueAt`. False when another run has taken the job. */
export async function saveJobEnded(
	tx: Tx,
	lease: Lease,
	dueAt: Instant,
	at: Instant,
	outcome: string,
	failed: { readonly nextTryAt: Instant } | null,
): Promise<boolean> {
	const ended = await tx
		.updateTable('jobLease')
		.set({
			leasedUntil: at,
			lastEndedAt: at,
			lastOutcome: outcome,
			...(failed ?? { doneUntil: dueAt, lastSuccessAt: at, failures: 0, nextTryAt: null }),
		})
		.where('name', '=', lease.name)
		.where('leaseNumber', '=', lease.number)
		.executeTakeFirst();
	if (ended.numUpdatedRows !== 1n) return false;
	await tx
		.updateTable('jobRun')
		.set({ endedAt: at, outcome, failed: failed === null ? 0 : 1 })
		.where('id', '=', lease.runId)
		.execute();
	return true;
}

/** A job that has run before is run again at the next look, due or not. */
export async function saveRunAsked(tx: Tx, name: string, at: Instant): Promise<void> {
	await tx.updateTable('jobLease').set({ askedAt: at }).where('name', '=', name).execute();
}

/** Runs that are over: those of before `wellBefore` that ended well, and any of before `anyBefore`. */
export async function deleteRunsBefore(tx: Tx, wellBefore: Instant, anyBefore: Instant): Promise<number> {
	const deleted = await tx
		.deleteFrom('jobRun')
		.where('endedAt', 'is not', null)
		.where((row) =>
			row.or([
				row('startedAt', '<', anyBefore),
				row.and([row('startedAt', '<', wellBefore), row('failed', '=', 0)]),
			]),
		)
		.executeTakeFirst();
	return Number(deleted.numDeletedRows);
}

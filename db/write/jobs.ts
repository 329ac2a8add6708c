import { sql } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

/** Takes the job until `until`, unless another server has it or has begun it since `dueBefore`. */
export async function takeJobLease(
	tx: Tx,
	name: string,
	now: Instant,
	until: Instant,
	dueBefore: Instant,
): Promise<boolean> {
	const taken = await sql<{ name: string }>`
		INSERT INTO job_lease (name, leased_until, last_run_at) VALUES (${name}, ${until}, ${now})
		ON CONFLICT (name) DO UPDATE SET leased_until = excluded.leased_until, last_run_at = excluded.last_run_at
		WHERE job_lease.leased_until <= ${now} AND (job_lease.last_run_at IS NULL OR job_lease.last_run_at <= ${dueBefore})
		RETURNING name`.execute(tx);
	return taken.rows.length === 1;
}

export async function saveJobOutcome(tx: Tx, name: string, now: Instant, outcome: string): Promise<void> {
	await tx
		.updateTable('jobLease')
		.set({ leasedUntil: now, lastOutcome: outcome })
		.where('name', '=', name)
		.execute();
}

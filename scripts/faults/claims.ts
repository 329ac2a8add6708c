import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '../../db/connect.ts';
import { type DrawnForm, openForm, sendForm } from './browser.ts';
import type { SceneClaim } from './scene.ts';
import { nothingYet, outcomeOf, type Writes } from './writes.ts';

interface Attempt {
	readonly claim: SceneClaim;
	readonly form: DrawnForm;
	/** Somebody has said that it was received. */
	acknowledged: boolean;
}

/** A certifier who opens "Submit the claim" and submits, each claim once. */
export function claims(all: readonly SceneClaim[]): Writes {
	const waiting = [...all];
	const attempts: Attempt[] = [];
	const tally = nothingYet();
	const wrong: string[] = [];
	let checked = 0;

	const send = async (origin: string, attempt: Attempt): Promise<void> => {
		const outcome = await outcomeOf(await sendForm(origin, attempt.claim.certifier, attempt.form));
		if ('refused' in outcome) wrong.push(`claim ${attempt.claim.id} was refused (${outcome.refused})`);
		else if (outcome.location !== `/claims/${attempt.claim.id}`)
			wrong.push(`claim ${attempt.claim.id} led to ${outcome.location}`);
		else attempt.acknowledged = true;
	};

	return {
		name: 'claims',
		tally,
		async next(origin) {
			const claim = waiting.shift();
			// Others go on without it: the server is killed by those who submit returns.
			if (claim === undefined) return wait(20).then(() => true);
			const path = `/claims/${claim.id}/submit`;
			const drawn = await openForm(origin, claim.certifier, path).catch((fault: unknown) => {
				waiting.unshift(claim);
				throw fault;
			});
			const attempt: Attempt = { claim, form: { path, fields: drawn.fields }, acknowledged: false };
			attempts.push(attempt);
			tally.sent += 1;
			await send(origin, attempt);
			if (attempt.acknowledged) tally.acknowledged += 1;
			return true;
		},
		async check(origin, db) {
			const after = await readClaims(db);
			wrong.push(...attempts.flatMap((attempt) => problemsOf(attempt, after)));
			for (const { claim } of attempts.filter(({ acknowledged }) => !acknowledged)) {
				tally.unanswered += 1;
				if (after.get(claim.id)?.state === 'submitted') tally.keptUnanswered += 1;
			}
			// Each form of this round once more: nothing is received twice, and what was lost on the way is received now.
			const again = attempts.slice(checked);
			checked = attempts.length;
			for (const attempt of again) await send(origin, attempt);
			const afterwards = await readClaims(db);
			wrong.push(...again.flatMap((attempt) => problemsOf(attempt, afterwards)));
			return wrong.splice(0);
		},
	};
}

interface Kept {
	readonly state: string;
	readonly amountPence: number;
	readonly spentPence: number;
	/** Steps, audit events and letters that say it was submitted. */
	readonly steps: number;
	readonly events: number;
	readonly letters: number;
}

function readClaims(db: Db): Promise<ReadonlyMap<string, Kept>> {
	return db.snapshot(async (reader) => {
		const rows = await reader
			.selectFrom('claim')
			.select(['id', 'state', 'amountPence'])
			.orderBy('id')
			.execute();
		const spend = Map.groupBy(
			await reader.selectFrom('claimSpend').selectAll().orderBy('claimId').orderBy('budgetLineId').execute(),
			(row) => row.claimId,
		);
		const steps = await reader
			.selectFrom('claimStep')
			.select('claimId')
			.where('kind', '=', 'submitted')
			.orderBy('claimId')
			.orderBy('number')
			.execute();
		const events = await reader
			.selectFrom('auditEvent')
			.select('subjectId')
			.where('action', '=', 'claim.submitted')
			.orderBy('sequence')
			.execute();
		const letters = await reader.selectFrom('outbox').select('body').orderBy('id').execute();
		const counted = (ids: readonly string[]) => Map.groupBy(ids, (id) => id);
		const stepsOf = counted(steps.map((row) => row.claimId));
		const eventsOf = counted(events.map((row) => row.subjectId));
		const lettersOf = counted(letters.map(({ body }) => /\/claims\/([a-z0-9-]+)/.exec(body)?.[1] ?? ''));
		return new Map(
			rows.map(({ id, state, amountPence }) => [
				id,
				{
					state,
					amountPence,
					spentPence: (spend.get(id) ?? []).reduce((sum, row) => sum + row.spentPence + row.vatPence, 0),
					steps: stepsOf.get(id)?.length ?? 0,
					events: eventsOf.get(id)?.length ?? 0,
					letters: lettersOf.get(id)?.length ?? 0,
				},
			]),
		);
	});
}

/** Lost, doubled or half: whatever is not exactly one whole submission with its step, its event and its letters. */
function problemsOf(
	{ claim: { id, officers }, acknowledged }: Attempt,
	after: ReadonlyMap<string, Kept>,
): readonly string[] {
	const found = after.get(id);
	if (found === undefined) return [`claim ${id} is gone`];
	const whole = found.amountPence === found.spentPence ? [] : [`claim ${id} is not whole`];
	if (found.state !== 'submitted') {
		if (acknowledged) return [`claim ${id} was acknowledged and is LOST`];
		return found.state === 'draft' && found.steps + found.events + found.letters === 0
			? whole
			: [`claim ${id} is half received`];
	}
	return [
		...whole,
		...(found.steps === 1 ? [] : [`claim ${id} was submitted ${found.steps} times`]),
		...(found.events === 1 ? [] : [`claim ${id} has ${found.events} events of its submission`]),
		...(found.letters === officers
			? []
			: [`of claim ${id}, ${found.letters} letters were queued for ${officers} officers`]),
	];
}

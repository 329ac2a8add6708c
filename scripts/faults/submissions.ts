import { type DrawnForm, openForm, sendForm } from './browser.ts';
import { type Received, readReceived } from './received.ts';
import type { SceneReturn } from './scene.ts';
import { nothingYet, outcomeOf, type Writes } from './writes.ts';

interface Attempt {
	readonly kpiReturn: SceneReturn;
	readonly form: DrawnForm;
	/** The address of the receipt; null while nobody has said that it was received. */
	receipt: string | null;
}

/** Certifiers who open "Check and certify", tick the declaration and submit, each return once. */
export function submissions(returns: readonly SceneReturn[]): Writes {
	const waiting = [...returns];
	const attempts: Attempt[] = [];
	const tally = nothingYet();
	const wrong: string[] = [];
	let checked = 0;

	const send = async (origin: string, attempt: Attempt): Promise<void> => {
		const outcome = await outcomeOf(await sendForm(origin, attempt.kpiReturn.certifier, attempt.form));
		if ('refused' in outcome) wrong.push(`return ${attempt.kpiReturn.id} was refused (${outcome.refused})`);
		else if (attempt.receipt !== null && outcome.location !== attempt.receipt)
			wrong.push(`return ${attempt.kpiReturn.id} was given two receipts`);
		else attempt.receipt = outcome.location;
	};

	return {
		name: 'submissions',
		tally,
		async next(origin) {
			const kpiReturn = waiting.shift();
			if (kpiReturn === undefined) return false;
			const path = `/returns/${kpiReturn.id}/certify`;
			const drawn = await openForm(origin, kpiReturn.certifier, path).catch((fault: unknown) => {
				waiting.unshift(kpiReturn);
				throw fault;
			});
			const attempt: Attempt = {
				kpiReturn,
				form: { path, fields: new Map([...drawn.fields, ['declared', 'yes']]) },
				receipt: null,
			};
			attempts.push(attempt);
			tally.sent += 1;
			await send(origin, attempt);
			if (attempt.receipt !== null) tally.acknowledged += 1;
			return true;
		},
		async check(origin, db) {
			const after = await readReceived(db);
			wrong.push(...attempts.flatMap((attempt) => problemsOf(attempt, after)));
			for (const { kpiReturn } of attempts.filter(({ receipt }) => receipt === null)) {
				tally.unanswered += 1;
				if (after.get(kpiReturn.id)?.submissions.length !== 0) tally.keptUnanswered += 1;
			}
			// Each form of this round once more: the same receipt, nothing received twice, and what was lost on the way is received now.
			const again = attempts.slice(checked);
			checked = attempts.length;
			for (const attempt of again) await send(origin, attempt);
			const afterwards = await readReceived(db);
			wrong.push(...again.flatMap((attempt) => problemsOf(attempt, afterwards)));
			return wrong.splice(0);
		},
	};
}

/** Lost, doubled or half: whatever is not exactly one whole submission with its state, its event and its letters. */
function problemsOf(
	{ kpiReturn: { id, officers }, receipt }: Attempt,
	after: ReadonlyMap<string, Received>,
): readonly string[] {
	const found = after.get(id);
	if (found === undefined) return [`return ${id} is gone`];
	const [submission, ...more] = found.submissions;
	if (submission === undefined) {
		if (receipt !== null) return [`return ${id} was acknowledged and is LOST`];
		return found.state === 'ready-to-certify' && found.events + found.letters === 0
			? []
			: [`return ${id} is half received`];
	}
	return [
		...(more.length > 0 ? [`return ${id} was received ${found.submissions.length} times`] : []),
		...(submission.isWhole ? [] : [`return ${id} is not whole`]),
		...(found.state === 'submitted' ? [] : [`return ${id} was received but is ${found.state}`]),
		...(found.events === 1 ? [] : [`return ${id} has ${found.events} events of its submission`]),
		...(found.letters === officers
			? []
			: [`of return ${id}, ${found.letters} letters were queued for ${officers} officers`]),
		...(receipt === null || receipt === `/returns/${id}/versions/${submission.number}/receipt`
			? []
			: [`return ${id} has another receipt`]),
	];
}

import { saveRunAsked } from '../../../db/write/jobs.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export type AskForRunRefusal = { readonly code: 'off'; readonly why: string };

/** A job is run at the next look, due or not, by whichever server looks first. One that is being run is run once more afterwards. */
export function askForRun(
	services: Services,
	actor: Actor,
	command: { readonly commandId: string; readonly jobId: string },
): Promise<Result<{ readonly does: string }, AskForRunRefusal | { readonly code: 'not-found' }>> {
	type Refusal = AskForRunRefusal | { readonly code: 'not-found' };
	return carryOut<{ readonly does: string }, Refusal>(
		services,
		actor,
		'ask-for-run',
		gated(command),
		async (tx) => {
			const job = services.jobs.find(({ name }) => name === command.jobId);
			if (job === undefined) return refused({ code: 'not-found' });
			const why = job.off?.(services.config) ?? null;
			if (why !== null) return refused({ code: 'off', why });
			await saveRunAsked(tx, job.name, services.clock.now());
			return accepted({
				outcome: { does: job.does },
				changes: [{ action: 'job.asked-for', subject: { kind: 'job', id: job.name }, bodyId: null }],
			});
		},
	);
}

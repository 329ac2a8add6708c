import { parentPort } from 'node:worker_threads';
import type { Sealing } from './sealing.ts';
import type { SealingAnswer, SealingJob } from './sealing-office.ts';

/** What a sealing thread does. What it was given stands in no message of a fault: it is a bid, or what opens one. */
export function sealOnMessage(sealing: Sealing): void {
	parentPort?.on('message', async ({ id, work, given }: SealingJob) => {
		const answer = (said: SealingAnswer) => parentPort?.postMessage(said);
		try {
			const run = sealing[work] as (...args: typeof given) => Promise<unknown>;
			answer({ id, done: await run(...given) });
		} catch (fault) {
			answer({ id, fault: `${work}: ${(fault as Error)?.name ?? 'fault'}` });
		}
	});
}

import { parentPort } from 'node:worker_threads';
import { SEALING } from '../app/gateways/sealing.ts';
import type { SealingAnswer, SealingJob } from '../app/gateways/sealing-office.ts';

/** What the sealing thread runs. What it was given stands in no message of a fault: it is a bid, or what opens one. */
parentPort?.on('message', async ({ id, work, given }: SealingJob) => {
	const answer = (said: SealingAnswer) => parentPort?.postMessage(said);
	try {
		const run = SEALING[work] as (...args: typeof given) => Promise<unknown>;
		answer({ id, done: await run(...given) });
	} catch (fault) {
		answer({ id, fault: `${work}: ${(fault as Error)?.name ?? 'fault'}` });
	}
});

import { parentPort } from 'node:worker_threads';
import { checkFile } from '../app/domain/text/check-file.ts';
import type { CheckingAnswer, CheckingJob } from '../app/gateways/checking-office.ts';
import { unpacking } from '../app/gateways/inflate.ts';

/** What the checking thread runs: a file's bytes in, whether it may be kept out. */
parentPort?.on('message', ({ id, bytes, allowed }: CheckingJob) => {
	const answer = (said: CheckingAnswer) => parentPort?.postMessage(said);
	try {
		answer({ id, checked: checkFile(bytes, allowed, unpacking) });
	} catch (fault) {
		answer({ id, fault: (fault as Error)?.stack ?? String(fault) });
	}
});

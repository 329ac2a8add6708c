import { parentPort } from 'node:worker_threads';
import { readWorkbook } from '../app/gateways/workbooks/read-workbook.ts';
import type { ReadingAnswer, ReadingJob } from '../app/gateways/workbooks/reading-office.ts';

/** What the thread runs that reads workbooks: a file's bytes in, what stands in its cells out. */
parentPort?.on('message', async ({ id, bytes }: ReadingJob) => {
	const answer = (said: ReadingAnswer) => parentPort?.postMessage(said);
	try {
		answer({ id, read: await readWorkbook(bytes) });
	} catch (fault) {
		answer({ id, fault: (fault as Error)?.stack ?? String(fault) });
	}
});

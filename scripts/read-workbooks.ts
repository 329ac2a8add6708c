import { parentPort } from 'node:worker_threads';
import { readWorkbook } from '../app/gateways/workbooks/read-workbook.ts';
import type { ReadingAnswer, ReadingJob } from '../app/gateways/workbooks/reading-office.ts';
import { workbookToMark } from '../app/gateways/workbooks/workbook-to-mark.ts';
import { markProblems } from '../templates/workbooks/mark-problems.ts';

/** What the thread runs that reads workbooks: a file's bytes in, what stands in its cells out; or the file again, marked. */
parentPort?.on('message', async ({ id, bytes, marks }: ReadingJob) => {
	const answer = (said: ReadingAnswer) => parentPort?.postMessage(said);
	try {
		if (marks === null) answer({ id, read: await readWorkbook(bytes) });
		else answer({ id, marked: await markProblems(workbookToMark(bytes), marks) });
	} catch (fault) {
		answer({ id, fault: (fault as Error)?.stack ?? String(fault) });
	}
});

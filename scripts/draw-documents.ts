import { parentPort } from 'node:worker_threads';
import type { BoardReport } from '../app/domain/board-report/board-report.ts';
import { discloseWhole } from '../app/domain/disclosure/disclose-whole.ts';
import type { DrawingAnswer, DrawingJob } from '../app/gateways/drawing-office.ts';
import { drawBoardReport, TEMPLATE_VERSION } from '../templates/pdf/board-report.ts';

/** What the drawing thread runs: a board report as JSON in, a PDF's bytes out. */
parentPort?.on('message', async ({ id, text }: DrawingJob) => {
	const answer = (said: DrawingAnswer, give: ArrayBuffer[] = []) => parentPort?.postMessage(said, give);
	try {
		const drawn = await drawBoardReport(discloseWhole(JSON.parse(text) as BoardReport));
		const bytes = new Uint8Array(drawn);
		answer({ id, drawn: { bytes, pages: countPages(drawn), templateVersion: TEMPLATE_VERSION } }, [bytes.buffer]);
	} catch (fault) {
		answer({ id, fault: (fault as Error)?.stack ?? String(fault) });
	}
});

const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

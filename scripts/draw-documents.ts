import { parentPort } from 'node:worker_threads';
import type { BoardReport } from '../app/domain/board-report/board-report.ts';
import { discloseWhole } from '../app/domain/disclosure/disclose-whole.ts';
import type { GrantPaper } from '../app/domain/grant/papers/grant-paper.ts';
import type { DrawingAnswer, DrawingJob } from '../app/gateways/drawing-office.ts';
import { drawBoardReport, TEMPLATE_VERSION } from '../templates/pdf/board-report.ts';
import { drawGrantPaper, GRANT_PAPER_VERSION } from '../templates/pdf/grant-paper.ts';

/** What the drawing thread runs: a document as JSON in, a PDF's bytes out. */
parentPort?.on('message', async ({ id, kind, text }: DrawingJob) => {
	const answer = (said: DrawingAnswer, give: ArrayBuffer[] = []) => parentPort?.postMessage(said, give);
	try {
		const isReport = kind === 'board-report';
		const drawn = await (isReport
			? drawBoardReport(discloseWhole(JSON.parse(text) as BoardReport))
			: drawGrantPaper(JSON.parse(text) as GrantPaper));
		const bytes = new Uint8Array(drawn);
		answer(
			{
				id,
				drawn: {
					bytes,
					pages: countPages(drawn),
					templateVersion: isReport ? TEMPLATE_VERSION : GRANT_PAPER_VERSION,
				},
			},
			[bytes.buffer],
		);
	} catch (fault) {
		answer({ id, fault: (fault as Error)?.stack ?? String(fault) });
	}
});

const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

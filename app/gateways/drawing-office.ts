import { Worker } from 'node:worker_threads';
import type { BoardReport } from '../domain/board-report/board-report.ts';
import type { Disclosed } from '../domain/disclosure/disclosed.ts';
import type { GrantPaper } from '../domain/grant/papers/grant-paper.ts';

export interface DrawnDocument {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** Of the template that drew it. */
	readonly templateVersion: string;
}

/** Draws documents in a thread of its own, so that nobody's page waits for a drawing. */
export interface DrawingOffice {
	/** `text` is the report as JSON: what is drawn is what is kept. */
	drawBoardReport(text: DisclosedText): Promise<DrawnDocument>;
	/** A letter or decision notice: it goes to those whom it is about, with their own figures. */
	drawGrantPaper(paper: GrantPaper): Promise<DrawnDocument>;
	close(): Promise<void>;
}

declare const disclosedTextBrand: unique symbol;
/** A disclosed board report as JSON. */
export type DisclosedText = string & { readonly [disclosedTextBrand]: true };
export const disclosedText = (report: Disclosed<BoardReport>): DisclosedText =>
	JSON.stringify(report) as DisclosedText;

export interface DrawingJob {
	readonly id: number;
	readonly kind: 'board-report' | 'grant-paper';
	readonly text: string;
}
export type DrawingAnswer =
	| { readonly id: number; readonly drawn: DrawnDocument }
	| { readonly id: number; readonly fault: string };

const LONGEST_MS = 60_000;
/** Enough for a paper many times the usual one. V8 lets a heap grow towards its limit before it tidies up, so a larger limit is memory wasted. */
const MOST_MEGABYTES = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

interface Waiting {
	readonly resolve: (drawn: DrawnDocument) => void;
	readonly reject: (fault: Error) => void;
	readonly timer: NodeJS.Timeout;
}

/** `entry` is the file that the thread runs. It starts with the first drawing, and again after it has died; idle, it keeps nobody from stopping. */
export function makeDrawingOffice(entry: URL): DrawingOffice {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | null = null;
	let jobs = 0;

	const settle = (id: number): Waiting | undefined => {
		const job = waiting.get(id);
		waiting.delete(id);
		clearTimeout(job?.timer);
		if (waiting.size === 0) worker?.unref();
		return job;
	};
	const giveUp = (fault: Error): void => {
		worker = null;
		for (const id of [...waiting.keys()]) settle(id)?.reject(fault);
	};
	const start = (): Worker => {
		const started = new Worker(entry, { execArgv: [], resourceLimits: MOST_MEGABYTES });
		started.on('message', (answer: DrawingAnswer) => {
			const job = settle(answer.id);
			if ('drawn' in answer) job?.resolve(answer.drawn);
			else job?.reject(new Error(`the document could not be drawn: ${answer.fault}`));
		});
		// A thread that was given up must not take down the one that followed it.
		started.on('error', (fault) => started === worker && giveUp(fault as Error));
		started.on('exit', () => started === worker && giveUp(new Error('the drawing thread stopped')));
		return started;
	};
	const stop = (): Promise<number> => {
		const stopped = worker;
		giveUp(new Error('drawing took too long, or the portal is stopping'));
		return stopped?.terminate() ?? Promise.resolve(0);
	};

	const draw = (kind: DrawingJob['kind'], text: string): Promise<DrawnDocument> =>
		new Promise((resolve, reject) => {
			worker ??= start();
			worker.ref();
			jobs += 1;
			waiting.set(jobs, { resolve, reject, timer: setTimeout(() => void stop(), LONGEST_MS) });
			worker.postMessage({ id: jobs, kind, text } satisfies DrawingJob);
		});

	return {
		drawBoardReport: (text) => draw('board-report', text),
		drawGrantPaper: (paper) => draw('grant-paper', JSON.stringify(paper)),
		close: async () => {
			await stop();
		},
	};
}

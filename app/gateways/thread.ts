import { type ResourceLimits, Worker } from 'node:worker_threads';

/** A thread of its own for work that would keep everybody waiting: one job after another, each held to its time, all to their memory. */
export interface Thread<Job, Answer> {
	/** Rejects with `TooMuch` where the job took too long or too much memory; the next one finds a new thread. */
	ask(job: Job): Promise<Answer>;
	/** How many jobs wait or are under way. */
	waiting(): number;
	close(): Promise<void>;
}

export interface ThreadGiven {
	/** The file that the thread runs. It answers each message with one that has the same `id`. */
	readonly entry: URL;
	readonly limits: ResourceLimits;
	/** From when the thread begins with a job, not from when somebody asked. */
	readonly longestMs: number;
	/** For the log: "the drawing thread". */
	readonly name: string;
}

/** A job that took too long, or more memory than it may have. */
export class TooMuch extends Error {}

interface Waiting<Job, Answer> {
	readonly job: Job;
	readonly resolve: (answer: Answer) => void;
	readonly reject: (fault: Error) => void;
}

/** The thread starts with the first job, and again after it has died; idle, it keeps nobody from stopping. */
export function makeThread<Job extends object, Answer extends { readonly id: number }>({
	entry,
	limits,
	longestMs,
	name,
}: ThreadGiven): Thread<Job, Answer> {
	const queue: Waiting<Job, Answer>[] = [];
	let worker: Worker | null = null;
	let busy: (Waiting<Job, Answer> & { readonly timer: NodeJS.Timeout }) | null = null;
	let jobs = 0;

	const settle = (): Waiting<Job, Answer> | null => {
		const done = busy;
		busy = null;
		if (done !== null) clearTimeout(done.timer);
		return done;
	};
	const next = (): void => {
		if (busy !== null) return;
		const waiting = queue.shift();
		if (waiting === undefined) {
			worker?.unref();
			return;
		}
		worker ??= start();
		worker.ref();
		jobs += 1;
		busy = { ...waiting, timer: setTimeout(tookTooLong, longestMs) };
		worker.postMessage({ ...waiting.job, id: jobs });
	};
	const giveUp = (fault: Error): void => {
		worker = null;
		settle()?.reject(fault);
		next();
	};
	const tookTooLong = (): void => {
		void worker?.terminate();
		giveUp(new TooMuch(`${name} took longer than ${longestMs} ms`));
	};
	const start = (): Worker => {
		const started = new Worker(entry, { execArgv: [], resourceLimits: limits });
		// A thread that was given up answers nobody, and must not take down the one that followed it.
		started.on('message', (answer: Answer) => {
			if (started !== worker) return;
			settle()?.resolve(answer);
			next();
		});
		started.on('error', (fault) => started === worker && giveUp(asTooMuch(fault as Error)));
		started.on('exit', () => started === worker && giveUp(new Error(`${name} stopped`)));
		return started;
	};

	return {
		ask: (job) =>
			new Promise((resolve, reject) => {
				queue.push({ job, resolve, reject });
				next();
			}),
		waiting: () => queue.length + (busy === null ? 0 : 1),
		close: async () => {
			const stopped = worker;
			worker = null;
			const stopping = new Error(`the portal is stopping, and with it ${name}`);
			settle()?.reject(stopping);
			for (const waiting of queue.splice(0)) waiting.reject(stopping);
			await stopped?.terminate();
		},
	};
}

const asTooMuch = (fault: Error): Error =>
	(fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuch(fault.message) : fault;

import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Meters } from './meters.ts';

export interface Running {
	meters(): Promise<Meters>;
	stop(): Promise<void>;
}

export interface RunOptions {
	readonly onMessage?: (message: unknown) => void;
	/** Node's own. */
	readonly node?: readonly string[];
	/** Another checkout of the project, whose script is run in its place. */
	readonly checkout?: string;
}

/** Starts a script of this folder and waits until it says "ready". */
export async function run(
	script: string,
	words: readonly string[],
	{ onMessage = () => {}, node = [], checkout }: RunOptions = {},
): Promise<Running> {
	const at =
		checkout === undefined
			? fileURLToPath(new URL(script, import.meta.url))
			: join(checkout, 'scripts/bench', script);
	const child = fork(at, [...words], {
		cwd: checkout,
		execArgv: [...node],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const asking: ((meters: Meters) => void)[] = [];
	await new Promise<void>((resolve, reject) => {
		child.on('message', (message) => {
			if (message === 'ready') resolve();
			else if (typeof message === 'object' && message !== null && 'meters' in message)
				asking.shift()?.(message.meters as Meters);
			else onMessage(message);
		});
		child.once('exit', (code) => reject(new Error(`${script} stopped with ${code}`)));
	});
	return {
		meters: () =>
			new Promise((resolve) => {
				asking.push(resolve);
				child.send('meters');
			}),
		stop: () => stop(child),
	};
}

function stop(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
		setTimeout(() => child.kill('SIGKILL'), 3000).unref();
	});
}

/** Runs a script to its end and answers its last message. */
export function runToEnd<T>(script: string, words: readonly string[]): Promise<T> {
	const child = fork(new URL(script, import.meta.url), [...words], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	let last: T | undefined;
	child.on('message', (message) => {
		last = message as T;
	});
	return new Promise((resolve, reject) =>
		child.once('exit', (code) =>
			last === undefined ? reject(new Error(`${script} stopped with ${code}`)) : resolve(last),
		),
	);
}

export const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});

/** The value that so large a share of the values do not exceed: 0.5 is the median, 0.99 the p99. */
export const quantile = (values: readonly number[], share: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

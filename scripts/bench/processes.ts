import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';

export interface Running {
	readonly child: ChildProcess;
	stop(): Promise<void>;
}

/** Starts a script of this folder and waits until it says "ready". Other messages go to `onMessage`. */
export async function run(script: string, words: readonly string[], onMessage: (message: unknown) => void = () => {}): Promise<Running> {
	const child = fork(new URL(script, import.meta.url), [...words], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	await new Promise<void>((resolve, reject) => {
		child.on('message', (message) => (message === 'ready' ? resolve() : onMessage(message)));
		child.once('exit', (code) => reject(new Error(`${script} stopped with ${code}`)));
	});
	return {
		child,
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				child.kill('SIGTERM');
				setTimeout(() => child.kill('SIGKILL'), 3000).unref();
			}),
	};
}

/** Runs a script to its end and answers its last message. */
export function runToEnd<T>(script: string, words: readonly string[]): Promise<T> {
	const child = fork(new URL(script, import.meta.url), [...words], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	let last: T | undefined;
	child.on('message', (message) => {
		last = message as T;
	});
	return new Promise((resolve, reject) =>
		child.once('exit', (code) => (last === undefined ? reject(new Error(`${script} stopped with ${code}`)) : resolve(last))),
	);
}

export const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

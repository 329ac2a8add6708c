import { type ChildProcess, fork } from 'node:child_process';
import type { DatabaseLocation } from '../../db/connect.ts';
import { freePort } from '../bench/processes.ts';

/** Seals what the fault tests' portals seal. */
export const FAULTS_KEY = 'a key for fault tests that is long enough';

export interface PortalProcess {
	readonly origin: string;
	readonly child: ChildProcess;
	/** Runs a script on the connection that writes. */
	run(script: string): Promise<void>;
	/** SIGKILL: nothing is tidied. */
	kill(): Promise<void>;
	stop(): Promise<void>;
}

export interface PortalGiven {
	readonly database: DatabaseLocation;
	/** Where its mail goes. */
	readonly dataDir: string;
	/** The business day. */
	readonly day: string;
	/** Hears all that the portal says, at its most talkative; then its temporary files stand in the data folder too. */
	readonly listener?: (text: string) => void;
}

/** Starts a portal of its own on the database and waits until it listens. */
export async function startPortal({ database, dataDir, day, listener }: PortalGiven): Promise<PortalProcess> {
	const port = await freePort();
	const where = database.engine === 'sqlite' ? database.file : database.url;
	const env = {
		...process.env,
		VITEST: '',
		NODE_ENV: 'production' as const,
		DATABASE_URL: '',
		...(listener === undefined ? {} : { LOG_LEVEL: 'debug', TMPDIR: dataDir }),
	};
	const heard = listener === undefined ? 'inherit' : 'pipe';
	const child = fork(new URL('serve.ts', import.meta.url), [where, String(port), day, dataDir], {
		env,
		execArgv: [],
		stdio: ['ignore', heard, heard, 'ipc'],
	});
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => listener?.(text));
	await answer(child, 'ready');
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const end = (signal: 'SIGKILL' | 'SIGTERM') => async () => {
		child.kill(signal);
		await ended;
	};
	return {
		origin: `http://127.0.0.1:${port}`,
		child,
		run: async (script) => {
			const done = answer(child, 'done');
			child.send(script);
			await done;
		},
		kill: end('SIGKILL'),
		stop: end('SIGTERM'),
	};
}

const answer = (child: ChildProcess, expected: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const stopped = (code: number | null) => reject(new Error(`the portal stopped with ${code}`));
		child.once('exit', stopped);
		child.once('message', (message) => {
			child.off('exit', stopped);
			if (message === expected) resolve();
			else reject(new Error(String(message)));
		});
	});

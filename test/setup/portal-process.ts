import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

export interface PortalProcess {
	readonly origin: string;
	readonly stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});

/** The environment without what the test runner adds: under `VITEST` nothing is built, and `NODE_ENV=test` would load React's slow half. */
export const outsideOfTests = (): NodeJS.ProcessEnv => ({
	...process.env,
	NODE_ENV: 'production',
	VITEST: '',
});

/** Starts the portal over the folder, or over a PostgreSQL database, as `npm start` does, on a free port, and waits until it answers. */
export async function startPortal(dataDir: string, databaseUrl = ''): Promise<PortalProcess> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const env = {
		...outsideOfTests(),
		DATA_DIR: dataDir,
		PORT: String(port),
		LOG_LEVEL: 'warn',
		DATABASE_URL: databaseUrl,
	};
	const portal: ChildProcess = spawn('node', ['scripts/start.ts'], {
		env,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await ready(portal, origin);
	return {
		origin,
		stop: async () => {
			const stopped = new Promise((resolve) => portal.once('exit', resolve));
			if (portal.exitCode !== null) return;
			portal.kill('SIGTERM');
			await stopped;
		},
	};
}

async function ready(portal: ChildProcess, origin: string): Promise<void> {
	for (let tries = 0; tries < 3600; tries += 1) {
		if (portal.exitCode !== null) throw new Error(`the portal stopped at start with code ${portal.exitCode}`);
		const reply = await fetch(`${origin}/readyz`).catch(() => null);
		if (reply?.status === 200) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('the portal did not become ready within three minutes');
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/find-chromium.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the running portal, and where its data is. */
		portal: { readonly origin: string; readonly dataDir: string; readonly chromium: string };
	}
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});

/** Starts the portal as `npm start` does, in a folder of its own, for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const chromium = await findChromium();
	execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
	const dataDir = mkdtempSync(join(tmpdir(), 'portal-journeys-'));
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', DATABASE_URL: '' };
	const portal: ChildProcess = spawn('node', ['scripts/start.ts'], { env: { ...env, VITEST: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
	await ready(portal, origin);
	project.provide('portal', { origin, dataDir, chromium });
	return async () => {
		portal.kill('SIGTERM');
		await new Promise((resolve) => portal.once('exit', resolve));
		rmSync(dataDir, { recursive: true, force: true });
	};
}

async function ready(portal: ChildProcess, origin: string): Promise<void> {
	for (let tries = 0; tries < 600; tries += 1) {
		if (portal.exitCode !== null) throw new Error(`the portal stopped at start with code ${portal.exitCode}`);
		const reply = await fetch(`${origin}/health`).catch(() => null);
		if (reply?.status === 200) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('the portal did not become ready within 60 seconds');
}

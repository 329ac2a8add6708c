import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/find-chromium.ts';
import { CHROMIUM_FLAGS } from './chromium.ts';
import { copiedData } from './copied-data.ts';
import { outsideOfTests, startPortal } from './portal-process.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The running portal's address and data, the data as they were when it started, the browser's file, and where one runs for all journeys. */
		portal: {
			readonly origin: string;
			readonly dataDir: string;
			readonly freshData: string;
			readonly chromium: string;
			readonly browser: string;
		};
	}
}

/** Starts the portal as `npm start` does, in a folder of its own, for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const executablePath = await findChromium();
	const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
	execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit', env: outsideOfTests() });
	const dataDir = mkdtempSync(join(tmpdir(), 'portal-journeys-'));
	const portal = await startPortal(dataDir);
	const freshData = await copiedData(dataDir);
	project.provide('portal', {
		origin: portal.origin,
		dataDir,
		freshData,
		chromium: executablePath,
		browser: browser.wsEndpoint(),
	});
	return async () => {
		await portal.stop();
		await browser.close();
		for (const folder of [dataDir, freshData]) rmSync(folder, { recursive: true, force: true });
	};
}

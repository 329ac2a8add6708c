import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.ts';
import type { ReportPage } from './draw-report.ts';
import { cookieOf } from './portal.ts';
import { median } from './processes.ts';

const PRINTS = 5;

/** Seconds in which headless Chromium, already running and with the style sheets at hand, opens the same report's web page and prints it. */
export async function printInChromium({ portal, officerId, path }: ReportPage): Promise<number> {
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	const page = await browser.newPage({ extraHTTPHeaders: { cookie: cookieOf(officerId) } });
	const times: number[] = [];
	for (let count = 0; count < PRINTS + 1; count += 1) {
		const started = performance.now();
		const reply = await page.goto(portal.origin + path, { waitUntil: 'load' });
		if (reply?.status() !== 200) throw new Error(`${path} answered ${reply?.status()} to Chromium`);
		await page.pdf({ format: 'A4', tagged: true });
		if (count > 0) times.push((performance.now() - started) / 1000);
	}
	await browser.close();
	return median(times);
}

import { mkdtempSync } from 'node:fs';
import { readConfig } from '../app/config.ts';
import { adoptBusinessDate } from '../app/operations/business-date/adopt-business-date.ts';
import { makeServices } from '../app/services.ts';
import { actorNamed } from '../test/setup/actor-named.ts';
import { openChromium } from '../test/setup/chromium.ts';
import { startPortal } from '../test/setup/portal-process.ts';
import { sessionFor } from '../test/setup/session-for.ts';
import { demonstrationSealingKey } from './demonstration-secrets.ts';

const dataDir = mkdtempSync('/tmp/shots-');
const portal = await startPortal(dataDir);
const services = makeServices(
	readConfig({
		DATA_DIR: dataDir,
		PORTAL_MODE: 'demonstration',
		SEALING_KEY: demonstrationSealingKey(dataDir),
		LOG_LEVEL: 'silent',
	}),
);
await adoptBusinessDate(services);
const browser = await openChromium();
const BODY = 'West Midlands Police and Crime Commissioner';
const list = process.argv.slice(2).map((each) => each.split('|'));
for (const [role = '', org = BODY, path = '/', name = 'x', width = '1280'] of list) {
	const context = await browser.newContext({
		baseURL: portal.origin,
		viewport: { width: Number(width), height: 900 },
	});
	const page = await context.newPage();
	if (role !== '') {
		const [, actor] = await actorNamed(services, role as never, org || BODY);
		const [n = '', value = ''] = (await sessionFor(services, actor.personId)).split('=');
		await context.addCookies([
			{ name: n, value, domain: '127.0.0.1', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
		]);
	}
	let to = path;
	if (path.includes('>')) {
		const [first = '/', ...links] = path.split('>');
		await page.goto(first);
		for (const link of links)
			await Promise.all([page.waitForNavigation(), page.locator(link).first().click()]);
		to = '';
	}
	if (to) await page.goto(to);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
	console.log(name, width, page.url(), await page.title(), wide > Number(width) ? `TOO WIDE ${wide}` : '');
	await context.close();
}
await browser.close();
await portal.stop();
await services.db.close();
process.exit(0);

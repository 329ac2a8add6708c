import { expect, test } from 'vitest';
import { inBrowser } from '../../../test/setup/element-page.ts';

const open = inBrowser();
const SESSION = (idle: number, warn: number, more = ''): string =>
	`<p>Figures</p><session-warning data-idle-seconds="${idle}" data-warn-seconds="${warn}" data-stay-href="/stay" ${more}><dialog aria-labelledby="t"><h2 id="t">You will be signed out soon</h2><p data-session-text></p>
<div class="govuk-button-group"><button type="button" data-session-stay>Stay signed in</button></div></dialog></session-warning>`;
const DIALOG = 'dialog[open]';

test('a session about to end asks, and staying puts it off', async () => {
	let asked = 0;
	const { page } = await open(SESSION(4, 2), (_request, response) => {
		asked += 1;
		response.status(204).end();
	});
	expect(await page.locator(DIALOG).count()).toBe(0);
	await page.locator(DIALOG).waitFor({ timeout: 5000 });
	await page.getByRole('button', { name: 'Stay signed in' }).click();
	await page.locator(DIALOG).waitFor({ state: 'detached' });
	expect(asked).toBe(1);
});

test('a session that has ended covers the page and leads to sign-in', async () => {
	const { page } = await open(SESSION(2, 1));
	await page.getByText('You have been signed out.').waitFor({ timeout: 5000 });
	expect(await page.getByRole('link', { name: 'Sign in again' }).count()).toBe(1);
	expect(await page.locator('[data-session-stay]').count()).toBe(0);
});

test('staying too late, when the server already asks for sign-in, says so', async () => {
	const { page } = await open(SESSION(60, 60), (_request, response) => response.redirect(303, '/sign-in'));
	await page.locator(DIALOG).waitFor({ timeout: 5000 });
	await page.keyboard.press('Escape');
	await page.getByText('You have been signed out.').waitFor();
});

test('a server in trouble is not taken for the end of the session', async () => {
	const { page } = await open(SESSION(60, 60), (_request, response) => void response.status(503).end());
	await page.locator(DIALOG).waitFor({ timeout: 5000 });
	await page.getByRole('button', { name: 'Stay signed in' }).click();
	await page.getByText('The portal could not be reached. Try again.').waitFor();
});

test('activity in another tab counts', async () => {
	const { page } = await open(SESSION(60, 60));
	await page.locator(DIALOG).waitFor({ timeout: 5000 });
	await page.evaluate(() => new BroadcastChannel('portal-session').postMessage('active'));
	await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
});

test('the longest a sign-in lasts cannot be put off, and the person is told to save', async () => {
	const { page } = await open(SESSION(60, 30, 'data-absolute-seconds="20"'));
	await page.getByText('for as long as one sign-in lasts').waitFor({ timeout: 5000 });
	await page.getByRole('button', { name: 'Go back and save' }).click();
	await page.locator(DIALOG).waitFor({ state: 'detached' });
	await page.waitForTimeout(1500);
	expect(await page.locator(DIALOG).count()).toBe(0);
});

test('a password can be looked at, and is hidden again before it is sent', async () => {
	const { page, sent } = await open(
		'<form method="post" action="/in"><show-password><input id="p" name="p" type="password" value="secret"></show-password><button>Sign in</button></form>',
		(_request, response) => void response.status(204).end(),
	);
	await page.getByRole('button', { name: 'Show password' }).click();
	expect(await page.locator('#p').getAttribute('type')).toBe('text');
	expect(await page.locator('[role=status]').innerText()).toBe('Your password is visible');
	await page.getByRole('button', { name: 'Sign in' }).click();
	expect(await page.locator('#p').getAttribute('type')).toBe('password');
	expect(sent).toEqual([{ p: 'secret' }]);
});

test('the print button is there where it works, and prints', async () => {
	const { page } = await open(
		'<print-button><button type="button" hidden>Print this page</button></print-button>',
	);
	await page.evaluate(() => {
		window.print = () => document.body.append('printed');
	});
	await page.getByRole('button', { name: 'Print this page' }).click();
	await page.getByText('printed').waitFor();
});

const CHART = `<chart-values data-along="x"><svg viewBox="0 0 100 50" width="400" height="200"><circle data-value="April: 40%" cx="20" cy="30" r="3"/><circle data-value="July: 50%" cx="80" cy="25" r="3"/></svg></chart-values>`;
const BARS = `<chart-values data-along="y"><svg viewBox="0 0 100 50" width="400" height="200"><rect data-value="Birmingham: 90" x="0" y="0" width="90" height="10"/><rect data-value="Dudley: 5" x="0" y="20" width="5" height="10"/></svg></chart-values>`;

test('a chart says its values under the arrow keys, in the order in which they stand', async () => {
	const { page } = await open(CHART);
	await page.locator('chart-values').focus();
	const said: string[] = [];
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) {
		await page.keyboard.press(key);
		said.push(await page.locator('[role=status]').innerText());
	}
	expect(said).toEqual(['April: 40%', 'July: 50%', 'July: 50%', 'April: 40%', 'July: 50%', 'April: 40%']);
});

test.each([
	['a line, along it', CHART, { x: 310, y: 190 }, 'July: 50%'],
	['bars lying down, by their rows', BARS, { x: 350, y: 90 }, 'Dudley: 5'],
])('a chart says the value nearest to the pointer: %s', async (_what, chart, position, said) => {
	const { page } = await open(chart);
	await page.locator('svg').hover({ position });
	expect(await page.locator('[role=status]').innerText()).toBe(said);
	expect(await page.locator('.portal-chart__mark--current').getAttribute('data-value')).toBe(said);
});

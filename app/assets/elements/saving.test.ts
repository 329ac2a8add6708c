import type { Response } from 'express';
import { expect, test } from 'vitest';
import { inBrowser } from '../../../test/setup/element-page.ts';

const open = inBrowser();
const FORM = (
	attributes = '',
): string => `<unsaved-warning ${attributes}><auto-save data-href="/auto-save" data-quiet-ms="300"><form method="post" action="/save">
<input type="hidden" name="version" value="1"><input name="a" value="1"><button>Save</button></form></auto-save></unsaved-warning><a href="/elsewhere">Elsewhere</a>`;
const STATUS = '[role=status]';

test('what was typed is sent by itself a little later, and the next save is judged against the version it made', async () => {
	let version = 1;
	const { page, sent } = await open(FORM(), (_request, response) => {
		version += 1;
		response.json({ savedAt: '10:32am', fields: { version: String(version) } });
	});
	await page.locator('[name=a]').fill('12');
	await page.getByText('Saved at 10:32am').waitFor();
	await page.locator('[name=a]').fill('13');
	await page.waitForFunction(
		() => (document.querySelector('[name=version]') as HTMLInputElement).value === '3',
	);
	expect(sent).toEqual([
		{ version: '1', a: '12' },
		{ version: '2', a: '13' },
	]);
});

const REFUSALS: readonly (readonly [string, (response: Response) => void])[] = [
	['a sign-in page', (response) => response.redirect(303, '/sign-in')],
	['a refusal', (response) => void response.status(422).json({ savedAt: '10:32am' })],
	['a fault', (response) => void response.status(500).send('<p>Sorry</p>')],
	['a page instead of an answer', (response) => void response.send('<p>Saved at 10:32am</p>')],
	['an answer that names no time', (response) => void response.json({})],
	['a connection cut', (response) => void response.destroy()],
];

test.each(REFUSALS)('after %s nothing is called saved', async (_what, refuse) => {
	const { page } = await open(FORM(), (_request, response) => refuse(response));
	await page.locator('[name=a]').fill('12');
	await page.getByText('Not saved automatically just now.').waitFor();
	expect(await page.locator(STATUS).innerText()).not.toContain('Saved at');
	expect(await page.locator('[name=a]').inputValue()).toBe('12');
});

test('a refusal that says why is told in its own words', async () => {
	const { page } = await open(
		FORM(),
		(_request, response) =>
			void response.status(422).json({ said: 'Not saved automatically: somebody else has saved.' }),
	);
	await page.locator('[name=a]').fill('12');
	await page.getByText('Not saved automatically: somebody else has saved.').waitFor();
	expect(await page.locator('[name=version]').inputValue()).toBe('1');
});

test('what is put back as it was is not sent', async () => {
	const { page, sent } = await open(
		FORM(),
		(_request, response) => void response.json({ savedAt: '10:32am' }),
	);
	await page.locator('[name=a]').fill('12');
	await page.locator('[name=a]').fill('1');
	await page.waitForTimeout(700);
	expect(sent).toEqual([]);
});

const asksBeforeLeaving = async (
	page: Awaited<ReturnType<typeof open>>['page'],
	leave: () => Promise<unknown>,
): Promise<boolean> => {
	let asked = false;
	page.on('dialog', (dialog) => {
		asked = dialog.type() === 'beforeunload';
		void dialog.accept();
	});
	await Promise.all([page.waitForURL((url) => url.pathname !== '/'), leave()]);
	return asked;
};
const elsewhere = (_request: unknown, response: Response): void => void response.send('<p>Elsewhere</p>');

test('leaving with something typed and not saved is asked about', async () => {
	const { page } = await open(FORM(), elsewhere);
	await page.locator('[name=a]').fill('12');
	expect(await asksBeforeLeaving(page, () => page.getByText('Elsewhere').click())).toBe(true);
});

test('leaving is not asked about when nothing was typed', async () => {
	const { page } = await open(FORM(), elsewhere);
	await page.locator('[name=a]').click();
	expect(await asksBeforeLeaving(page, () => page.getByText('Elsewhere').click())).toBe(false);
});

test('sending the form is not asked about', async () => {
	// So long that the form is sent before it saves by itself, on a busy machine too.
	const { page, sent } = await open(
		FORM().replace('data-quiet-ms="300"', 'data-quiet-ms="60000"'),
		elsewhere,
	);
	await page.locator('[name=a]').fill('12');
	expect(await asksBeforeLeaving(page, () => page.getByRole('button', { name: 'Save' }).click())).toBe(false);
	expect(sent).toEqual([{ version: '1', a: '12' }]);
});

test('leaving is not asked about once it was saved by itself', async () => {
	const { page } = await open(FORM(), (request, response) =>
		request.method === 'POST' ? void response.json({ savedAt: 'noon' }) : elsewhere(request, response),
	);
	await page.locator('[name=a]').fill('12');
	await page.getByText('Saved at noon').waitFor();
	expect(await asksBeforeLeaving(page, () => page.getByText('Elsewhere').click())).toBe(false);
});

test('a form that came back with errors is unsaved from the start', async () => {
	const { page } = await open(FORM('data-unsaved'), elsewhere);
	await page.locator('[name=a]').click();
	expect(await asksBeforeLeaving(page, () => page.getByText('Elsewhere').click())).toBe(true);
});

const ROW = (id: string, said: string): string =>
	`<div class="portal-said portal-said--error"><p class="portal-said__text" id="${id}"><strong>Error:</strong> ${said}</p></div>`;
const SECTION = (
	errors: readonly string[],
	marked: string,
): string => `<!DOCTYPE html><html lang="en"><head><title>${errors.length > 0 ? 'Error: ' : ''}Section</title></head><body>
${errors.length > 0 ? `<div class="govuk-error-summary"><ul>${errors.map((each) => `<li>${each}</li>`).join('')}</ul></div>` : ''}
<mended-errors><auto-save data-href="/auto-save" data-quiet-ms="100"><form method="post" action="/save"><input type="hidden" name="version" value="1">
<input id="a" name="a" value="1" class="${marked}"${marked === '' ? '' : ' aria-invalid="true"'}>${errors.map((each) => ROW(`said-${each}`, each)).join('')}<textarea id="note"></textarea></form></auto-save></mended-errors></body></html>`;

test('an error that is mended goes with its mark once it is saved, and one that is newly wrong waits for the button', async () => {
	let now = ['two'];
	const { page } = await open(SECTION(['one', 'two'], 'wrong'), (request, response) => {
		if (request.method === 'POST') response.json({ savedAt: '10:32am', fields: {} });
		else response.send(SECTION(now, now.length > 0 ? 'wrong' : ''));
	});
	await page.evaluate(() => history.replaceState(null, '', '/section'));
	await page.locator('[name=a]').fill('12');
	await page.locator('#said-one').waitFor({ state: 'detached' });
	expect(await page.locator('.govuk-error-summary li').allTextContents()).toEqual(['two']);
	expect(await page.locator('#a').getAttribute('aria-invalid')).toBe('true');
	now = ['three'];
	await page.locator('[name=a]').fill('13');
	await page.locator('.govuk-error-summary').waitFor({ state: 'detached' });
	expect(await page.locator('.portal-said').count()).toBe(0);
	now = [];
	await page.locator('[name=a]').fill('14');
	await page.waitForFunction(() => !document.querySelector('#a')?.hasAttribute('aria-invalid'));
	expect(await page.title()).toBe('Section');
	expect(await page.locator('[name=a]').inputValue()).toBe('14');
});

test('where the page cannot be had again, as after the session has ended, what is said stays', async () => {
	const { page } = await open(SECTION(['one'], 'wrong'), (request, response) => {
		if (request.method === 'POST') response.json({ savedAt: '10:32am', fields: {} });
		else response.send('<!DOCTYPE html><title>Sign in</title>');
	});
	await page.evaluate(() => history.replaceState(null, '', '/section'));
	const again = page.waitForResponse((response) => response.url().endsWith('/section'));
	await page.locator('[name=a]').fill('12');
	await again;
	await page.waitForTimeout(200);
	expect(await page.locator('#said-one').count()).toBe(1);
	expect(await page.locator('#a').getAttribute('aria-invalid')).toBe('true');
});

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { explain, fillInAsLastQuarter } from './fill-in-section.ts';
import { errors, follow, heading, pathOf, press, told, waiting } from './on-a-page.ts';
import { QUARTER } from './returns-of-journeys.ts';

const WHY = 'A group was moved to another week.';
const box = (page: Page, measure: string) => page.locator(`input[name="figure|${measure}||"]`);

/** From the start page, which says what is due and how long is left, into the return. */
export async function startReturn(page: Page): Promise<void> {
	await page.goto('/');
	const due = waiting(page).filter({ hasText: `Start the return: ${QUARTER}` });
	expect(await due.innerText()).toMatch(/29 October 2026\s+Due in 9 days/);
	await due.getByRole('link').click();
	await press(page, 'Start this return');
	expect(await page.locator('#sections li').allInnerTexts()).toHaveLength(5);
}

/** Begun, where nobody has begun it. */
export async function startedBy(page: Page, address: string): Promise<void> {
	await page.goto(address);
	if (await page.getByRole('button', { name: 'Start this return' }).isVisible())
		await press(page, 'Start this return');
}

/** Each wrong figure stays as it was typed, and the summary names its cell and leads to it. */
export async function typeWrongFigures(page: Page): Promise<void> {
	await follow(page, 'Referrals');
	const wrong = { Birmingham: '1e9', Coventry: '-1', Solihull: '3,5' };
	for (const [area, typed] of Object.entries(wrong))
		await page.getByLabel(`Referrals received, ${area}`, { exact: true }).fill(typed);
	await box(page, 'referrals-police').fill('x');
	await press(page, 'Save and continue');
	expect(await page.title()).toMatch(/^Error: Referrals/);
	expect(await errors(page)).toEqual([
		'‘Referrals received’ in Birmingham must be a whole number, like 12. You entered “1e9”.',
		'‘Referrals received’ in Coventry must be 0 or more. You entered “-1”.',
		'‘Referrals received’ in Solihull must be a number, like 1,234 or 1234. You entered “3,5”.',
		'‘From the police’ must be a whole number, like 12. You entered “x”.',
	]);
	for (const [area, typed] of Object.entries(wrong))
		expect(await page.getByLabel(`Referrals received, ${area}`, { exact: true }).inputValue()).toBe(typed);
	await page.locator('.govuk-error-summary a').nth(1).click();
	expect(await page.locator(':focus, :target').getAttribute('aria-label')).toBe(
		'Referrals received, Coventry',
	);
}

/** The areas by hand, the rest of the section as a block from a spreadsheet; a figure that has changed much asks for a note. */
export async function pasteTheRest(page: Page): Promise<void> {
	await fillInAsLastQuarter(page);
	const rest = page.locator('#referrals-programme input');
	const block = await rest.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
	const names = await rest.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));
	const police = names.indexOf('figure|referrals-police||');
	const services = names.indexOf('figure|referrals-childrens-services||');
	const more = Number(block[police]);
	expect(more).toBeGreaterThanOrEqual(5);
	block[police] = String(2 * more);
	block[services] = String(Number(block[services]) - more);
	for (const name of names) await page.fill(`[name="${name}"]`, '');
	await page.getByRole('button', { name: 'Save, then paste this table from a spreadsheet' }).nth(1).click();
	expect(await heading(page)).toContain('Paste “July to September 2026, for the whole programme”');
	await page.fill('#block', `${block.join('\n')}\n1`);
	await press(page, 'Show what will change');
	expect((await errors(page)).join()).toContain('You pasted 15 rows, and there is room for 14');
	await page.fill('#block', block.join('\r\n'));
	await press(page, 'Show what will change');
	expect(await heading(page)).toContain('14 figures will change');
	expect(await page.locator('#changes tbody tr').first().innerText()).toMatch(/^‘.+’\s+empty\s+\d/);
	await press(page, 'Put the figures in');
	expect(await told(page)).toContain('14 figures put in');
	expect(await box(page, 'referrals-police').inputValue()).toBe(String(2 * more));
	expect(await page.innerText('.govuk-inset-text')).toContain(
		`‘From the police’ is ${2 * more} and was ${more} last quarter. Say why it has changed so much.`,
	);
	expect(await explain(page, WHY)).toBe(1);
	expect(await told(page)).toContain('Referrals: saved and complete');
}

/** Starts and endings stand there already, from the places ledger. Where another number is typed, its reason is asked. */
async function fillInPeople(page: Page): Promise<void> {
	const starts = page.getByLabel(/^People who started, /);
	for (const each of await starts.all())
		expect(await each.locator('xpath=ancestor::td').innerText()).toContain(
			`From the places ledger: ${await each.inputValue()}`,
		);
	await fillInAsLastQuarter(page);
	await reasonsAddUp(page);
	const ledger = Number(await starts.first().inputValue());
	const still = page.getByLabel(/^People on the programme, /).first();
	await starts.first().fill(String(ledger + 1));
	await still.fill(String(Number(await still.inputValue()) + 1));
	await press(page, 'Save and continue');
	expect(await heading(page)).toContain('People on the programme');
	expect(await page.innerText('main')).toMatch(
		new RegExp(
			`The return says ${ledger + 1} (person|people) started in \\w+; the places ledger says ${ledger}\\.`,
		),
	);
	expect(await explain(page, WHY)).toBeGreaterThan(0);
	await press(page, 'Save and continue');
}

/** As many left as the ledger says, all for one reason. */
async function reasonsAddUp(page: Page): Promise<void> {
	const leavers = await page.getByLabel(/^People who left early, /).all();
	const counts = await Promise.all(leavers.map((each) => each.inputValue()));
	for (const reason of ['Asked to leave', 'Went into custody', 'Left for another reason'])
		await page.getByLabel(reason, { exact: true }).fill('0');
	await page
		.getByLabel('Stopped coming', { exact: true })
		.fill(String(counts.reduce((sum, count) => sum + Number(count), 0)));
}

/** By hand, with one tick, and from what stands beside the boxes. */
export async function fillInTheOthers(page: Page): Promise<void> {
	await press(page, 'Save and continue');
	expect(await heading(page)).toContain('People on the programme');
	await fillInPeople(page);
	expect(await heading(page)).toContain('Partners and ex-partners');
	await page.check('#nothing');
	await press(page, 'Save and continue');
	if (pathOf(page).endsWith('/partners')) {
		expect(await explain(page, WHY)).toBeGreaterThan(0);
		await press(page, 'Save and continue');
	}
	expect(await heading(page)).toContain('Money');
	await fillInAsLastQuarter(page);
	await press(page, 'Save and continue');
}

/** What looks as if it were about a person is asked about, and can be taken out. */
export async function writeNarrative(page: Page): Promise<void> {
	expect(await heading(page)).toContain('Narrative');
	for (const answer of await page.locator('textarea').all())
		await answer.fill('Nothing out of the ordinary.');
	const written = 'Mrs Patel’s case, reference CIN/2026/0417, took up much time.';
	await page.fill('[name="words|went-badly"]', written);
	await press(page, 'Save and continue');
	expect((await errors(page)).join()).toMatch(/“Mrs Patel’s” looks like a name/);
	expect(await page.inputValue('[name="words|went-badly"]')).toBe(written);
	await page.fill('[name="words|went-badly"]', 'One case took up much time.');
	await press(page, 'Save and continue');
	expect(await told(page)).toContain('Narrative: saved and complete');
}

/** The difference and its reason stand where the return is checked, certified and reviewed. */
export async function expectLedgerDifference(page: Page): Promise<void> {
	const main = await page.innerText('main');
	expect(main).toContain('Where the return and the places ledger differ');
	expect(main).toMatch(/started in \w+; the places ledger says \d+\.\s+Reason:/);
	expect(main).toContain(WHY);
}

/** Nothing is missing: locked, and the certifiers told. The person who filled it in may not certify it. */
export async function markReady(page: Page): Promise<void> {
	await press(page, 'Check the whole return');
	expect(await page.innerText('main')).toContain('Nothing is missing');
	await expectLedgerDifference(page);
	await press(page, 'Mark as ready to certify');
	expect(await told(page)).toContain('The return is ready to certify');
	await press(page, 'Take it back to change it');
	await press(page, 'Take the return back');
	expect(await told(page)).toContain('The return is open again');
	await press(page, 'Check the whole return');
	await press(page, 'Mark as ready to certify');
	expect(await told(page)).toContain('The return is ready to certify');
}

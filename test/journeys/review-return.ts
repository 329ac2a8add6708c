import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { errors, follow, heading, press, told, waiting } from './on-a-page.ts';
import { expectLedgerDifference } from './prepare-return.ts';
import { PROVIDER, QUARTER } from './returns-of-journeys.ts';

const WORDS = 'Is it right that so many are waiting? The list of September had fewer.';
const ANSWER = 'One was counted who had started. The figure is put right.';

/** From the start page, which lists what is to be reviewed, and by when. */
export async function openReview(officer: Page, provider: string, version: number): Promise<void> {
	await officer.goto('/');
	const line = waiting(officer).filter({ hasText: `Review the return: ${provider}, ${QUARTER}` });
	expect(await line.innerText()).toContain(`Version ${version}, `);
	await line.getByRole('link').click();
	expect(await heading(officer)).toContain('Review the return');
}

/** A question about one figure. It cannot be sent without words. */
export async function askAboutWaiting(officer: Page): Promise<void> {
	await expectLedgerDifference(officer);
	await follow(officer, 'Ask about People waiting');
	await press(officer, 'Send the question');
	expect(await errors(officer)).toEqual(['Enter your question']);
	await officer.fill('#reason', WORDS);
	await press(officer, 'Send the question');
	expect(await told(officer)).toContain('Your question has been sent, and the provider has been told');
	expect(await officer.locator('.portal-thread').innerText()).toContain(WORDS);
}

/** The provider finds the question at the figure itself, answers, and puts the figure right. */
export async function answerAndCorrect(
	preparer: Page,
): Promise<{ readonly before: string; readonly after: string }> {
	await preparer.goto('/');
	await waiting(preparer)
		.filter({ hasText: `Answer 1 question: ${QUARTER}` })
		.getByRole('link')
		.click();
	expect(await preparer.innerText('.govuk-notification-banner')).toContain(WORDS);
	await follow(preparer, 'People on the programme');
	const box = preparer.getByLabel('People waiting', { exact: true });
	const before = await box.inputValue();
	const said = preparer.locator(
		`#${await box.getAttribute('aria-describedby').then((ids) => ids?.split(' ').find((id) => id.includes('query')))}`,
	);
	expect(await said.innerText()).toContain(WORDS);
	await follow(preparer, 'Answer the question');
	await preparer.fill('#reason', ANSWER);
	await press(preparer, 'Send your answer');
	expect(await told(preparer)).toContain('Your answer has been sent');
	await follow(preparer, 'put it right in the return');
	const after = String(Number(before) - 1);
	await box.fill(after);
	await press(preparer, 'Save and stay here');
	await follow(preparer, 'Back to the return');
	await press(preparer, 'Check the whole return');
	await press(preparer, 'Mark as ready to certify');
	expect(await told(preparer)).toContain('The return is ready to certify');
	return { before, after };
}

/** The answer is read and the question settled; then the whole return is accepted. */
export async function settleAndAccept(officer: Page): Promise<void> {
	await openReview(officer, PROVIDER, 2);
	expect(await officer.locator('.portal-thread').innerText()).toContain(ANSWER);
	await follow(officer, 'Open this question');
	await press(officer, 'The question is settled');
	expect(await told(officer)).toContain('The question is settled');
	await follow(officer, 'Back');
	await press(officer, 'Accept the whole return');
	expect(await told(officer)).toContain('The return has been accepted, and the provider has been told');
	expect(await officer.innerText('main')).not.toContain('Accept the whole return');
}

/** Both versions are kept; side by side, only what was changed differs. */
export async function compareVersions(
	page: Page,
	address: string,
	{ before, after }: { readonly before: string; readonly after: string },
): Promise<void> {
	await page.goto(`${address}/versions`);
	const standing = await page.locator('#versions tbody tr').allInnerTexts();
	expect(standing).toHaveLength(2);
	expect(standing.filter((line) => line.includes('the one that counts'))).toHaveLength(1);
	await press(page, 'Compare');
	const differing = await page.locator('#figures tbody tr').allInnerTexts();
	expect(differing).toHaveLength(1);
	expect(differing[0]).toMatch(new RegExp(`People waiting.*\\s${before}\\s+${after}\\s`));
	expect(await page.innerText('main')).toContain('The two versions say the same');
	await page.goto(`${address}/versions/1`);
	expect(await page.locator('tr').filter({ hasText: 'People waiting' }).innerText()).toContain(before);
}

/** One section after another, each with its own button. */
export async function acceptBySections(officer: Page, provider: string): Promise<void> {
	await openReview(officer, provider, 1);
	const buttons = officer.locator('form:has(input[name="accepts"]:not([value="return"])) button');
	const count = await buttons.count();
	expect(count).toBeGreaterThan(2);
	for (let left = count; left > 0; left -= 1) {
		await buttons.first().click();
		expect(await told(officer)).toContain('has been accepted');
		expect(await buttons.count()).toBe(left - 1);
	}
	await press(officer, 'Accept the whole return');
	expect(await told(officer)).toContain('The return has been accepted');
}

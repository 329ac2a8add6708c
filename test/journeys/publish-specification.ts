import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { errors, follow, press, told } from './on-a-page.ts';

const SPECIFICATION = '/programmes/demonstration-programme-west-midlands/specification';

/** Every link that would change the version, folded up ones included. */
const changing = (page: Page) => page.locator('main a', { hasText: /^\s*(Change|Remove)/ });

/** The officer begins the next version, raises a target and says why. The drafter has no button that publishes. */
export async function draftNextVersion(officer: Page): Promise<void> {
	await officer.goto(SPECIFICATION);
	await press(officer, 'Start the next version');
	await press(officer, 'Start the draft');
	expect(await errors(officer)).toEqual(['Select from which period it applies']);
	await officer.selectOption('#effectiveFrom', { index: 1 });
	await press(officer, 'Start the draft');
	expect(await told(officer)).toContain('The draft has been started');
	expect(await changing(officer).count()).toBeGreaterThan(20);
	await officer.locator('summary', { hasText: 'Partner contact: at least 80%' }).click();
	await follow(officer, 'Change the target and bands of Partner contact');
	await officer.fill('#target', '85');
	await press(officer, 'Save');
	expect(await officer.innerText('main')).toContain('at least 85%');
	await follow(officer, 'Change from when and why');
	await officer.fill('#changeNote', 'The target for partner contact rises from 80% to 85%.');
	await press(officer, 'Save');
	expect((await officer.goto(`${SPECIFICATION}/3/publish`))?.status()).toBe(403);
	await officer.goto(`${SPECIFICATION}/3`);
	await press(officer, 'Hand over for approval');
	await press(officer, 'Hand over for approval');
	expect(await told(officer)).toContain('handed over');
}

/** A second person sees what changes and publishes it. */
export async function publishVersion(approver: Page): Promise<void> {
	await approver.goto(`${SPECIFICATION}/3`);
	await press(approver, 'Check and publish this version');
	expect(await approver.locator('tr').filter({ hasText: 'Partner contact' }).first().innerText()).toMatch(
		/80%[\s\S]*85%/,
	);
	await press(approver, 'Publish this version');
	expect((await errors(approver)).join()).toContain('Confirm that the providers can manage a longer return');
	await approver.check('#longReturnAgreed');
	await press(approver, 'Publish this version');
	expect(await told(approver)).toContain('published');
}

/** It holds from its period on, the one before until then; and nobody changes it, by a page opened earlier or by its address. */
export async function findItFixed(officer: Page, openedBefore: Page): Promise<void> {
	await openedBefore.fill('#target', '60');
	await press(openedBefore, 'Save');
	expect((await errors(openedBefore)).join()).toMatch(/published/);
	await officer.goto(`${SPECIFICATION}/3`);
	const words = await officer.innerText('main');
	expect(words).toContain('at least 85%');
	expect(words).toContain('from October to December 2026');
	expect(
		await officer
			.getByRole('main')
			.getByRole('link', { name: /^(Change|Remove)/ })
			.count(),
	).toBe(0);
	await officer.goto(SPECIFICATION);
	expect(await officer.locator('tbody tr').allInnerTexts()).toHaveLength(3);
	await officer.goto('/programmes/demonstration-programme-west-midlands/performance/partner-contact');
	expect(
		await officer.locator('tr').filter({ hasText: 'April to June 2026 (' }).first().innerText(),
	).toContain('80%');
}

export const openTarget = (officer: Page) => officer.goto(`${SPECIFICATION}/3/kpis/partner-contact/target`);

import { expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { heading, pageAfter } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';

const peopleOf = peopleInBrowsers();
const portal = portalOfItsOwn();

test('without scripts a provider sees how many messages are unread, reads one, marks the rest, and chooses one letter a day', async () => {
	const page = await peopleOf(portal, false).signedIn('provider-certifier', 'Turning North (invented)');
	await page.goto('/account');
	const link = page.getByRole('banner').getByRole('link', { name: /^Messages/ });
	const unread = async () => Number(/(\d+) not read yet/.exec((await link.textContent()) ?? '')?.[1] ?? 0);
	const before = await unread();
	expect(before).toBeGreaterThan(0);
	await pageAfter(page, () => link.click());
	expect(await heading(page)).toBe('Your messages');
	const rows = page.locator('main tbody tr');
	expect(await rows.filter({ hasText: 'Not read yet' }).count()).toBe(before);
	const first = rows.filter({ hasText: 'Not read yet' }).first().getByRole('link');
	const subject = await first.innerText();
	await pageAfter(page, () => first.click());
	expect(await heading(page)).toContain(subject);
	expect(await unread()).toBe(before - 1);
	await page.goto('/notifications');
	if (before > 1) await pageAfter(page, () => page.getByRole('button', { name: 'Mark all as read' }).click());
	expect(await unread()).toBe(0);
	expect(await rows.filter({ hasText: 'Not read yet' }).count()).toBe(0);

	await pageAfter(page, () => page.getByRole('link', { name: 'Choose what comes by e-mail' }).click());
	const returns = page.getByRole('group', { name: 'Returns and what they ask' });
	await returns.getByLabel('By e-mail, once a day').check();
	await pageAfter(page, () => page.getByRole('button', { name: 'Save how messages come' }).click());
	await page.goto('/account/messages');
	expect(await returns.getByLabel('By e-mail, once a day').isChecked()).toBe(true);
});

import { describe, expect } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { inTurn } from './in-turn.ts';
import { errors, follow, heading, pageAfter, press, told, waiting } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { ANOTHER_PROVIDER, OFFICE, returnOf } from './returns-of-journeys.ts';

const people = peopleInBrowsers();
const LIGHTHOUSE = 'Lighthouse Line Victim Support (invented)';
const QUARTER = 'April to June 2020';

/** Six years overdue: its records cannot be put together any more, as an officer was told then. */
describe('with scripts off', () => {
	const portal = portalOfItsOwn();
	const { signedIn } = people(portal, false);
	const address = async () => `/returns/${await returnOf(portal.services, LIGHTHOUSE, '2020-06-30')}`;
	const chase = { hasText: `Chase the return: ${LIGHTHOUSE}, ${QUARTER}` };

	const next = inTurn();
	next('an officer finds whom to ring, and agrees to no day on which nobody works', async () => {
		const officer = await signedIn('officer', OFFICE);
		await officer.goto('/');
		const other = waiting(officer).filter({ hasText: `Chase the return: ${ANOTHER_PROVIDER}` });
		await pageAfter(officer, () => other.getByRole('link').click());
		expect(await officer.innerText('main')).toMatch(/0121 496 0\d{3}/);
		await pageAfter(officer, () => press(officer, 'Agree a later date'));
		expect(await heading(officer)).toContain('Agree a further extension');
		const page = await officer.innerText('main');
		expect(page).toContain('It was extended to 28 August 2026');
		expect(page).toContain('It was extended to 16 October 2026');
		await officer.fill('[name="newDueOn.day"]', '31');
		await officer.fill('[name="newDueOn.month"]', '10');
		await officer.fill('[name="newDueOn.year"]', '2026');
		await officer.fill('#agreedWith', 'The manager');
		await officer.fill('#reason', 'One more week.');
		await pageAfter(officer, () => press(officer, 'Agree the new date'));
		expect(await errors(officer)).toEqual([
			'The new date must be a working day in England. The nearest one is Friday 30 October 2026',
		]);
		expect(await officer.inputValue('#reason')).toBe('One more week.');
	});

	next('a return that will not come is closed, with its reason', async () => {
		const officer = await signedIn('officer', OFFICE);
		await officer.goto('/');
		await pageAfter(officer, () => waiting(officer).filter(chase).getByRole('link').click());
		await pageAfter(officer, () => press(officer, 'It is not coming: close it'));
		await pageAfter(officer, () => press(officer, 'Close the return'));
		expect(await errors(officer)).toEqual(['Choose why the return will not come']);
		await officer.getByLabel('The records were lost').check();
		await pageAfter(officer, () => press(officer, 'Close the return'));
		expect(await told(officer)).toContain('The return is closed, and the provider has been told');
		const page = await officer.innerText('main');
		expect(page).toContain('Closed on 20 October 2026: The records were lost.');
		expect(page).toContain('No longer due. It was due on 29 July 2020');
	});

	next('nobody is asked for it any more, and what rests on it says why it is missing', async () => {
		const officer = await signedIn('officer', OFFICE);
		await officer.goto('/');
		expect(await waiting(officer).filter(chase).count()).toBe(0);
		await officer.goto('/chase');
		expect(await officer.innerText('main')).not.toContain(LIGHTHOUSE);
		await officer.goto('/returns?state=closed');
		expect(await officer.innerText('main')).toContain(QUARTER);
		await officer.goto('/programmes/west-midlands-drive/performance');
		expect(await officer.innerText('main')).toContain('closed without a return: the records were lost');
	});

	next('its provider sees that it is closed and why, and cannot start it', async () => {
		const preparer = await signedIn('provider-preparer', LIGHTHOUSE);
		await preparer.goto('/');
		expect(await waiting(preparer).filter({ hasText: QUARTER }).count()).toBe(0);
		await preparer.goto(await address());
		const page = await preparer.innerText('main');
		expect(page).toContain('Closed on 20 October 2026: The records were lost.');
		expect(page).toContain('nothing can be typed into it');
		expect(await preparer.getByRole('button', { name: 'Start this return' }).count()).toBe(0);
		expect(await preparer.getByRole('button', { name: 'Open this return again' }).count()).toBe(0);
	});

	next('the officer opens it again, and it is asked for as it was', async () => {
		const officer = await signedIn('officer', OFFICE);
		await officer.goto(await address());
		await pageAfter(officer, () => press(officer, 'Open this return again'));
		await pageAfter(officer, () => press(officer, 'Open the return again'));
		expect(await told(officer)).toContain('The return is asked for again, and the provider has been told');
		await pageAfter(officer, () => follow(officer, 'All returns'));
		await officer.goto('/');
		expect(await waiting(officer).filter(chase).count()).toBe(1);
		const preparer = await signedIn('provider-preparer', LIGHTHOUSE);
		await preparer.goto('/');
		expect(
			await waiting(preparer)
				.filter({ hasText: `Start the return: ${QUARTER}` })
				.count(),
		).toBe(1);
	});
});

import { describe, expect } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { inTurn } from './in-turn.ts';
import { errors, follow, pageAfter, press, told, waiting } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { ANOTHER_PROVIDER, OFFICE, returnOf } from './returns-of-journeys.ts';

const people = peopleInBrowsers();
const QUARTER = 'April to June 2026';

/** Turning North's return for April to June 2026 is overdue: what was agreed for it has passed. */
describe('with scripts off', () => {
	const portal = portalOfItsOwn();
	const { signedIn } = people(portal, false);
	const address = async () => `/returns/${await returnOf(portal.services, ANOTHER_PROVIDER, '2026-06-30')}`;
	const chase = { hasText: `Chase the return: ${ANOTHER_PROVIDER}, ${QUARTER}` };

	const next = inTurn();
	next('an officer who knows that a return will not come finds whom to ask, and closes it', async () => {
		const officer = await signedIn('officer', OFFICE);
		await officer.goto('/');
		await pageAfter(officer, () => waiting(officer).filter(chase).getByRole('link').click());
		expect(await officer.innerText('#people')).toMatch(/0121 496 0\d{3}/);
		await pageAfter(officer, () => follow(officer, 'Agree a later date'));
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
		await pageAfter(officer, () => follow(officer, 'Back'));
		await pageAfter(officer, () => follow(officer, 'Not coming: close it'));
		await pageAfter(officer, () => press(officer, 'Close the return'));
		expect(await errors(officer)).toEqual(['Choose why the return will not come']);
		await officer.getByLabel('The provider has closed').check();
		await pageAfter(officer, () => press(officer, 'Close the return'));
		expect(await told(officer)).toContain('The return is closed, and the provider has been told');
		expect(await officer.innerText('main')).toContain('Closed on 20 October 2026: The provider has closed.');
	});

	next('nobody is asked for it any more, and what rests on it says why it is missing', async () => {
		const officer = await signedIn('officer', OFFICE);
		await officer.goto('/');
		expect(await waiting(officer).filter(chase).count()).toBe(0);
		await officer.goto('/chase');
		expect(await officer.innerText('main')).not.toContain(`${ANOTHER_PROVIDER}, ${QUARTER}`);
		await officer.goto('/returns?state=closed');
		expect(await officer.innerText('#returns')).toContain(QUARTER);
		await officer.goto('/programmes/demonstration-west-midlands/performance');
		expect(await officer.innerText('main')).toContain('closed without a return: the provider has closed');
	});

	next('its provider sees that it is closed and why, and can type nothing into it', async () => {
		const preparer = await signedIn('provider-preparer', ANOTHER_PROVIDER);
		await preparer.goto('/');
		expect(await waiting(preparer).filter({ hasText: QUARTER }).count()).toBe(0);
		await preparer.goto(await address());
		const page = await preparer.innerText('main');
		expect(page).toContain('Closed on 20 October 2026: The provider has closed.');
		expect(page).toContain('nothing can be typed into it');
		expect(page).toContain('No longer due.');
		expect(await preparer.getByRole('link', { name: 'Check the whole return' }).count()).toBe(0);
	});

	next('the officer opens it again, and it is asked for as it was', async () => {
		const officer = await signedIn('officer', OFFICE);
		await officer.goto(await address());
		await pageAfter(officer, () => follow(officer, 'Open this return again'));
		await pageAfter(officer, () => press(officer, 'Open the return again'));
		expect(await told(officer)).toContain('The return is asked for again, and the provider has been told');
		await officer.goto('/');
		expect(await waiting(officer).filter(chase).count()).toBe(1);
		const preparer = await signedIn('provider-preparer', ANOTHER_PROVIDER);
		await preparer.goto('/');
		expect(
			await waiting(preparer)
				.filter({ hasText: `Go on with the return: ${QUARTER}` })
				.count(),
		).toBe(1);
	});
});

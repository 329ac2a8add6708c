import { expect, test } from 'vitest';
import { aPortalOfPeople, PASSWORD } from '../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { beginSession } from '../operations/session/begin-session.ts';
import { chromeFor } from './chrome.ts';
import { sessionCookie, whoAsks } from './session.ts';

eachEngine((makeDb) => {
	async function signedIn() {
		const portal = aPortalOfPeople(await makeDb());
		const person = await portal.somebody('provider-preparer', { device: false });
		const done = await beginSession(portal.services, {
			email: person.email,
			password: PASSWORD,
			address: '192.0.2.1',
			replaces: null,
		});
		const cookie = sessionCookie(done.ok ? done.value.token : '').split(';')[0];
		return { ...portal, person, who: () => whoAsks(portal.services, cookie, true) };
	}

	test('a session ends after an hour without a request, and not before', async () => {
		const portal = await signedIn();
		portal.passMinutes(60);
		expect((await portal.who()).actor?.personId).toBe(portal.person.id);
		portal.passMinutes(61);
		expect(await portal.who()).toMatchObject({ actor: null, session: null, ranOut: true });
	});

	test('a session ends twelve hours after signing in, however busy it is', async () => {
		const portal = await signedIn();
		for (let hour = 1; hour <= 23; hour += 1) {
			portal.passMinutes(31);
			expect((await portal.who()).actor).not.toBeNull();
		}
		portal.passMinutes(7);
		expect(await portal.who()).toMatchObject({ actor: null, ranOut: true });
	});

	test('a session whose one-time code is owed is nobody’s, and lasts a quarter of an hour', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const done = await beginSession(portal.services, {
			email: officer.email,
			password: PASSWORD,
			address: '192.0.2.1',
			replaces: null,
		});
		const cookie = sessionCookie(done.ok ? done.value.token : '').split(';')[0];
		expect(await whoAsks(portal.services, cookie, true)).toMatchObject({
			actor: null,
			session: { stage: 'password', personId: officer.id },
		});
		portal.passMinutes(15);
		expect(await whoAsks(portal.services, cookie, true)).toMatchObject({ session: null });
	});

	test('a suspended person is nobody at the next request', async () => {
		const portal = await signedIn();
		await portal.services.db.transaction((tx) =>
			tx.updateTable('person').set({ suspendedAt: portal.services.clock.now() }).execute(),
		);
		expect((await portal.who()).actor).toBeNull();
	});

	test('an organisation that registered itself to bid is known as one until somebody takes it on', async () => {
		const portal = await signedIn();
		expect((await portal.who()).onlyBids).toBe(false);
		const registration = {
			organisationId: portal.person.organisation.id,
			kind: 'charity',
			noNumberReason: 'applied-for',
			registeredBy: portal.person.id,
			registeredAt: portal.services.clock.now(),
			acceptedBy: null,
			acceptedAt: null,
		} as const;
		await portal.services.db.transaction((tx) =>
			tx.insertInto('selfRegistration').values(registration).execute(),
		);
		const who = await portal.who();
		expect(who.onlyBids).toBe(true);
		const shown = (onlyBids: boolean) =>
			chromeFor({
				...who,
				onlyBids,
				services: portal.services,
				address: '',
				path: '/',
				page: null,
				fault: null,
			}).navigation[0]?.links.map(({ text }) => text);
		expect(shown(true)).toEqual(['Home', 'Bids', 'Your account', 'More']);
		expect(shown(false)).toContain('Returns');
	});

	test('no cookie, another one or a made-up one is nobody', async () => {
		const portal = await signedIn();
		for (const cookie of [
			undefined,
			'',
			'theme=dark',
			'__Host-session=short',
			`__Host-session=${'x'.repeat(43)}`,
		]) {
			expect((await whoAsks(portal.services, cookie, true)).actor).toBeNull();
		}
	});
});

test('the cookie is for this host alone, over HTTPS, out of reach of scripts', () => {
	expect(sessionCookie('abc')).toBe('__Host-session=abc; Path=/; Secure; HttpOnly; SameSite=Lax');
});

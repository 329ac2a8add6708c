import { expect, test } from 'vitest';
import {
	aPortalOfPeople,
	PASSWORD,
	type PortalOfPeople,
	type SomebodyIn,
} from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { sha256 } from '../../gateways/secrets.ts';
import { pruneAccessRecords } from '../job/prune-access-records.ts';
import { beginSession } from './begin-session.ts';
import { completeSession } from './complete-session.ts';

const DAY = 24 * 60;

eachEngine((makeDb) => {
	const from = (portal: PortalOfPeople, { email }: SomebodyIn, browser: string) =>
		beginSession(portal.services, {
			email,
			password: PASSWORD,
			address: '192.0.2.1',
			replaces: null,
			browser,
		});
	const told = (portal: PortalOfPeople) =>
		portal.services.db.reader
			.selectFrom('outbox')
			.select(['toAddress', 'subject', 'body'])
			.orderBy('queuedAt')
			.execute();

	test('a sign-in from another browser is told of once; the first, and one that is known, are not', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const person = await portal.somebody('provider-preparer', { device: false });
		for (const browser of ['one', 'one', 'two', 'two', 'one']) await from(portal, person, browser);
		const letters = await told(portal);
		expect(letters).toHaveLength(1);
		expect(letters[0]).toMatchObject({
			toAddress: person.email,
			subject: 'Your account was signed in to from a new device',
		});
		expect(letters[0]?.body).toContain('/account/password');
	});

	test('what is known of one person’s browser says nothing of another’s', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const one = await portal.somebody('provider-preparer', { device: false });
		const other = await portal.somebody('provider-preparer', { device: false });
		await from(portal, one, 'one');
		await from(portal, other, 'other');
		await from(portal, other, 'one');
		expect((await told(portal)).map(({ toAddress }) => toAddress)).toEqual([other.email]);
	});

	test('whoever has a one-time code is told when the code was given, not at the password', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		await from(portal, officer, 'one');
		const begun = await from(portal, officer, 'two');
		const tokenHash = sha256(begun.ok ? begun.value.token : '');
		await completeSession(portal.services, {
			personId: officer.id,
			tokenHash,
			code: portal.codeOf(officer),
			browser: 'one',
		});
		expect(await told(portal)).toEqual([]);
		portal.passMinutes(1);
		const again = await from(portal, officer, 'two');
		await completeSession(portal.services, {
			personId: officer.id,
			tokenHash: sha256(again.ok ? again.value.token : ''),
			code: portal.codeOf(officer),
			browser: 'two',
		});
		expect(await told(portal)).toMatchObject([{ toAddress: officer.email }]);
	});

	test('a browser that was not used for 400 days is forgotten', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const person = await portal.somebody('provider-preparer', { device: false });
		await from(portal, person, 'one');
		portal.passMinutes(401 * DAY);
		expect(await pruneAccessRecords(portal.services)).toContain(', 1 browsers');
	});
});

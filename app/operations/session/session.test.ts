import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { insertMembership } from '../../../db/write/people.ts';
import {
	aPortalOfPeople,
	PASSWORD,
	type PortalOfPeople,
	type SomebodyIn,
} from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { sha256 } from '../../gateways/secrets.ts';
import { beginSession } from './begin-session.ts';
import { completeSession } from './complete-session.ts';
import { endSession } from './end-session.ts';
import { endSessions } from './end-sessions.ts';

const begin = (
	portal: PortalOfPeople,
	email: string,
	password = PASSWORD,
	address = '192.0.2.1',
	replaces: string | null = null,
) => beginSession(portal.services, { email, password, address, replaces });

const begun = async (portal: PortalOfPeople, person: SomebodyIn): Promise<string> => {
	const done = await begin(portal, person.email);
	if (!done.ok) throw new Error('not signed in');
	return done.value.token;
};
const complete = (portal: PortalOfPeople, person: SomebodyIn, token: string, code: string) =>
	completeSession(portal.services, { personId: person.id, tokenHash: sha256(token), code });

eachEngine((makeDb) => {
	test('a preparer signs in with a password; an officer still owes a one-time code', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		const officer = await portal.somebody('officer');
		expect(await begin(portal, preparer.email)).toMatchObject({ ok: true, value: { stage: 'complete' } });
		expect(await begin(portal, officer.email)).toMatchObject({ ok: true, value: { stage: 'password' } });
	});

	test('a role that begins tomorrow owes its one-time code today: the session may last until then', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { db, clock, ids } = portal.services;
		const preparer = await portal.somebody('provider-preparer', { device: false });
		const give = (startsOn: IsoDate, endsOn: IsoDate | null) =>
			db.transaction((tx) =>
				insertMembership(tx, {
					id: ids.next(),
					personId: preparer.id,
					role: 'organisation-administrator',
					startsOn,
					endsOn,
				}),
			);
		const today = londonDay(clock.businessNow());
		await give(addDays(today, -9), addDays(today, -1));
		expect(await begin(portal, preparer.email)).toMatchObject({ value: { stage: 'complete' } });
		await give(addDays(today, 1), null);
		expect(await begin(portal, preparer.email)).toMatchObject({ value: { stage: 'password' } });
	});

	test('whoever has set up an app is asked for its code, whatever their role', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: true });
		expect(await begin(portal, preparer.email)).toMatchObject({ ok: true, value: { stage: 'password' } });
	});

	test('a wrong password, an unknown address, a suspended person and one who was only invited are refused alike', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const suspended = await portal.somebody('officer', { suspendedAt: portal.services.clock.now() });
		const invited = await portal.somebody('officer', { password: false });
		const answers = [
			await begin(portal, officer.email, 'wrong'),
			await begin(portal, 'nobody@example.org'),
			await begin(portal, suspended.email),
			await begin(portal, invited.email),
		];
		for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { code: 'wrong' } });
		expect(await countRows(portal.services.db.reader, 'session')).toBe(0);
	});

	test('a refused attempt at a known account is in the audit trail; one at an unknown account is in a log that is pruned', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		await begin(portal, officer.email, 'wrong');
		await begin(portal, 'nobody@example.org', 'wrong', '2001:db8:1:2:3:4:5:6');
		expect(await portal.actionsOn(officer.id)).toEqual(['session.refused']);
		const log = await portal.services.db.reader
			.selectFrom('refusedAttempt')
			.select(['kind', 'address'])
			.execute();
		expect(log).toEqual([{ kind: 'sign-in', address: '2001:db8:1:2' }]);
		expect(await countRows(portal.services.db.reader, 'auditEvent')).toBe(1);
	});

	test('after ten wrong passwords even the right one must wait a quarter of an hour, whether the account exists or not', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		for (const email of [officer.email, 'nobody@example.org']) {
			for (let attempt = 1; attempt <= 10; attempt += 1)
				expect(await begin(portal, email, 'wrong')).toMatchObject({ refusal: { code: 'wrong' } });
			expect(await begin(portal, email)).toEqual({
				ok: false,
				refusal: { code: 'too-many', waitSeconds: 900 },
			});
		}
		portal.passMinutes(14);
		expect(await begin(portal, officer.email)).toEqual({
			ok: false,
			refusal: { code: 'too-many', waitSeconds: 60 },
		});
		portal.passMinutes(1);
		expect((await begin(portal, officer.email)).ok).toBe(true);
	});

	test('a stranger’s guesses do not shut out the person, who signs in from elsewhere; guesses from very many places do', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		for (let attempt = 1; attempt <= 150; attempt += 1)
			await begin(portal, officer.email, 'wrong', '203.0.113.9');
		expect(await begin(portal, officer.email, PASSWORD, '203.0.113.9')).toMatchObject({
			refusal: { code: 'too-many' },
		});
		expect((await begin(portal, officer.email)).ok).toBe(true);
		await Promise.all(
			Array.from({ length: 200 }, (_, guess) => begin(portal, officer.email, 'wrong', `198.51.${guess}.7`)),
		);
		expect(await begin(portal, officer.email)).toEqual({
			ok: false,
			refusal: { code: 'too-many', waitSeconds: 900 },
		});
	});

	test('guesses sent at the same moment are all counted', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const answers = await Promise.all(
			Array.from({ length: 14 }, () => begin(portal, officer.email, 'wrong')),
		);
		expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'wrong')).toHaveLength(10);
		expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'too-many')).toHaveLength(4);
	});

	test('one network is stopped after sixty failures over many accounts, while people who sign in from it do not use them up', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		for (let person = 1; person <= 5; person += 1)
			expect((await begin(portal, preparer.email)).ok).toBe(true);
		await Promise.all(
			Array.from({ length: 60 }, (_, guess) => begin(portal, `guess${guess}@example.org`, 'wrong')),
		);
		expect(await begin(portal, preparer.email)).toMatchObject({ refusal: { code: 'too-many' } });
		expect((await begin(portal, preparer.email, PASSWORD, '198.51.100.7')).ok).toBe(true);
	});

	test('the right code completes the session under a token of its own, and the first token opens nothing any more', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const first = await begun(portal, officer);
		const done = await complete(portal, officer, first, portal.codeOf(officer));
		const rows = await portal.services.db.reader
			.selectFrom('session')
			.select(['tokenHash', 'stage'])
			.execute();
		expect(rows).toEqual([{ tokenHash: sha256(done.ok ? done.value.token : ''), stage: 'complete' }]);
		expect(await portal.actionsOn(officer.id)).toEqual(['session.password-given', 'session.started']);
	});

	test('a session that was ended or ran out while the code was typed stays ended, and the code is not used up', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const ended = await begun(portal, officer);
		await endSession(portal.services, null, sha256(ended));
		expect(await complete(portal, officer, ended, portal.codeOf(officer))).toEqual({
			ok: false,
			refusal: { code: 'no-session' },
		});
		const old = await begun(portal, officer);
		portal.passMinutes(16);
		expect(await complete(portal, officer, old, portal.codeOf(officer))).toEqual({
			ok: false,
			refusal: { code: 'no-session' },
		});
		expect(
			await complete(portal, officer, await begun(portal, officer), portal.codeOf(officer)),
		).toMatchObject({ ok: true });
	});

	test('one person’s session is not completed by another’s code, nor a complete one again', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const other = await portal.somebody('officer');
		expect(await complete(portal, other, await begun(portal, officer), portal.codeOf(other))).toMatchObject({
			refusal: { code: 'no-session' },
		});
		const done = await complete(portal, officer, await begun(portal, officer), portal.codeOf(officer));
		const again = await complete(portal, officer, done.ok ? done.value.token : '', portal.codeOf(officer, 1));
		expect(again).toMatchObject({ refusal: { code: 'no-session' } });
	});

	test('signing in again in the same browser ends the session that it had', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		const first = await begun(portal, preparer);
		await begin(portal, preparer.email, PASSWORD, '192.0.2.1', sha256(first));
		const rows = await portal.services.db.reader.selectFrom('session').select('tokenHash').execute();
		expect(rows).toHaveLength(1);
		expect(rows[0]?.tokenHash).not.toBe(sha256(first));
	});

	test('each code counts once, also when it is sent twice at the same moment', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const code = portal.codeOf(officer);
		const one = await begun(portal, officer);
		const other = await begun(portal, officer);
		const answers = await Promise.all([
			complete(portal, officer, one, code),
			complete(portal, officer, other, code),
		]);
		expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
		portal.passMinutes(0.5);
		expect(await complete(portal, officer, await begun(portal, officer), code)).toEqual({
			ok: false,
			refusal: { code: 'wrong' },
		});
	});

	test.each([
		[-2, false],
		[-1, true],
		[0, true],
		[1, true],
		[2, false],
	])('a code of the step %i from now is taken: %s', async (steps, taken) => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		expect(
			(await complete(portal, officer, await begun(portal, officer), portal.codeOf(officer, steps))).ok,
		).toBe(taken);
	});

	test('after five wrong codes the right one must wait', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const token = await begun(portal, officer);
		for (let attempt = 1; attempt <= 5; attempt += 1) await complete(portal, officer, token, '000000');
		expect(await complete(portal, officer, token, portal.codeOf(officer))).toMatchObject({
			refusal: { code: 'too-many', waitSeconds: 900 },
		});
		expect(
			(await portal.actionsOn(officer.id)).filter((action) => action === 'session.code-refused'),
		).toHaveLength(5);
	});

	test('signing out ends this session, signing out everywhere ends them all', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		const [one] = [
			await begun(portal, preparer),
			await begun(portal, preparer),
			await begun(portal, preparer),
		];
		await endSession(portal.services, preparer.actor, sha256(one));
		expect(await countRows(portal.services.db.reader, 'session')).toBe(2);
		await endSessions(portal.services, preparer.actor);
		expect(await countRows(portal.services.db.reader, 'session')).toBe(0);
	});

	test('neither the trail nor the record of commands holds a session token', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const first = await begun(portal, officer);
		const done = await complete(portal, officer, first, portal.codeOf(officer));
		const kept = JSON.stringify([
			await portal.services.db.reader.selectFrom('command').selectAll().execute(),
			await portal.services.db.reader.selectFrom('auditPayload').selectAll().execute(),
			await portal.services.db.reader.selectFrom('session').selectAll().execute(),
		]);
		for (const token of [first, done.ok ? done.value.token : 'none']) expect(kept).not.toContain(token);
	});
});

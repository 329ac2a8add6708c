import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import {
	aPortalOfPeople,
	PASSWORD,
	type PortalOfPeople,
	tokenIn,
} from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { sha256 } from '../../gateways/secrets.ts';
import { invitePerson } from '../person/invite-person.ts';
import { beginSession } from '../session/begin-session.ts';
import { changePassword } from './change-password.ts';
import { findPasswordLink } from './find-password-link.ts';
import { sendPasswordLink } from './send-password-link.ts';
import { setPassword } from './set-password.ts';

const NEW = 'seven ducks on a wall';
const ADDRESS = '192.0.2.1';

const signIn = ({ services }: PortalOfPeople, email: string, password: string) =>
	beginSession(services, { email, password, address: ADDRESS, replaces: null });

async function invited(portal: PortalOfPeople) {
	const administrator = await portal.somebody('organisation-administrator');
	const email = 'nora@example.org';
	const startsOn = '2026-10-20' as never;
	const command = {
		commandId: portal.services.ids.next(),
		organisationId: administrator.organisation.id,
		name: 'Nora New',
		email,
		startsOn,
	};
	const done = await invitePerson(portal.services, administrator.actor, { ...command, roles: ['officer'] });
	if (!done.ok) throw new Error(done.refusal);
	return { email, personId: done.value.personId, token: tokenIn(await portal.letterTo(email)) };
}

eachEngine((makeDb) => {
	test('an invitation sets a password once', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { email, personId, token } = await invited(portal);
		expect((await signIn(portal, email, NEW)).ok).toBe(false);
		expect(await findPasswordLink(portal.services, token)).toMatchObject({
			purpose: 'invitation',
			email,
			personName: 'Nora New',
		});
		expect(await setPassword(portal.services, { token, password: NEW })).toEqual({
			ok: true,
			value: 'invitation',
		});
		expect(await setPassword(portal.services, { token, password: 'another four words here' })).toEqual({
			ok: false,
			refusal: 'no-link',
		});
		expect(await findPasswordLink(portal.services, token)).toBeNull();
		expect((await signIn(portal, email, NEW)).ok).toBe(true);
		expect(await portal.actionsOn(personId)).toEqual([
			'person.invited',
			'session.refused',
			'invitation.accepted',
			'session.password-given',
		]);
	});

	test('an invitation used twice at the same moment sets one password', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { token } = await invited(portal);
		const answers = await Promise.all([
			setPassword(portal.services, { token, password: NEW }),
			setPassword(portal.services, { token, password: `${NEW} too` }),
		]);
		expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
	});

	test('an invitation works for seven days', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { token } = await invited(portal);
		portal.passMinutes(7 * 24 * 60 - 1);
		expect(await findPasswordLink(portal.services, token)).not.toBeNull();
		portal.passMinutes(1);
		expect(await findPasswordLink(portal.services, token)).toBeNull();
		expect(await setPassword(portal.services, { token, password: NEW })).toEqual({
			ok: false,
			refusal: 'no-link',
		});
	});

	test('a password that is easily guessed leaves the link as it was', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { token } = await invited(portal);
		expect(await setPassword(portal.services, { token, password: 'password1234' })).toEqual({
			ok: false,
			refusal: 'common',
		});
		expect(await setPassword(portal.services, { token, password: 'nora.new.2026' })).toEqual({
			ok: false,
			refusal: 'about-you',
		});
		expect((await setPassword(portal.services, { token, password: NEW })).ok).toBe(true);
	});

	test('a link is kept only as a digest', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { token } = await invited(portal);
		const rows = await portal.services.db.reader.selectFrom('oneTimeLink').select('tokenHash').execute();
		expect(rows).toEqual([{ tokenHash: sha256(token) }]);
		const payloads = await portal.services.db.reader.selectFrom('auditPayload').select('payload').execute();
		expect(JSON.stringify(payloads)).not.toContain(token);
	});

	test('a forgotten password is asked for alike by known, unknown and suspended people; only the known one gets a letter', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const suspended = await portal.somebody('officer', { suspendedAt: portal.services.clock.now() });
		for (const email of [officer.email, suspended.email, 'nobody@example.org'])
			expect(await sendPasswordLink(portal.services, { email, address: ADDRESS })).toEqual({
				ok: true,
				value: 'done',
			});
		const letters = await portal.services.db.reader.selectFrom('outbox').select('toAddress').execute();
		expect(letters).toEqual([{ toAddress: officer.email }]);
	});

	test('a link for a new password works for an hour, ends every session, and the person is told', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		await signIn(portal, preparer.email, PASSWORD);
		await sendPasswordLink(portal.services, { email: preparer.email, address: ADDRESS });
		const first = tokenIn(await portal.letterTo(preparer.email));
		portal.passMinutes(60);
		expect(await setPassword(portal.services, { token: first, password: NEW })).toEqual({
			ok: false,
			refusal: 'no-link',
		});
		await sendPasswordLink(portal.services, { email: preparer.email, address: ADDRESS });
		const second = tokenIn(await portal.letterTo(preparer.email));
		expect(await setPassword(portal.services, { token: second, password: NEW })).toEqual({
			ok: true,
			value: 'password-reset',
		});
		expect(await countRows(portal.services.db.reader, 'session')).toBe(0);
		expect((await signIn(portal, preparer.email, PASSWORD)).ok).toBe(false);
		expect((await signIn(portal, preparer.email, NEW)).ok).toBe(true);
		portal.passMinutes(1);
		const subjects = await portal.services.db.reader
			.selectFrom('outbox')
			.select('subject')
			.where('toAddress', '=', preparer.email)
			.execute();
		expect(subjects.map(({ subject }) => subject)).toContain(
			'Your password for the Commissioning Portal has been changed',
		);
	});

	test('a later link makes the earlier one useless', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		await sendPasswordLink(portal.services, { email: officer.email, address: ADDRESS });
		const first = tokenIn(await portal.letterTo(officer.email));
		portal.passMinutes(1);
		await sendPasswordLink(portal.services, { email: officer.email, address: ADDRESS });
		expect(await findPasswordLink(portal.services, first)).toBeNull();
		expect(
			await findPasswordLink(portal.services, tokenIn(await portal.letterTo(officer.email))),
		).not.toBeNull();
	});

	test('an address is sent three links an hour at most, whether anybody has it or not', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		for (const email of [officer.email, 'nobody@example.org']) {
			for (let time = 1; time <= 3; time += 1)
				expect((await sendPasswordLink(portal.services, { email, address: ADDRESS })).ok).toBe(true);
			expect(await sendPasswordLink(portal.services, { email, address: ADDRESS })).toEqual({
				ok: false,
				refusal: { code: 'too-many', waitSeconds: 3600 },
			});
		}
	});

	test('a password is changed with the current one; every session ends, and this one goes on under a token of its own', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		const here = await signIn(portal, preparer.email, PASSWORD);
		await signIn(portal, preparer.email, PASSWORD);
		const tokenHash = sha256(here.ok ? here.value.token : '');
		const change = (current: string, password: string) =>
			changePassword(portal.services, preparer.actor, { current, password, tokenHash });
		expect(await change('wrong', NEW)).toEqual({ ok: false, refusal: { code: 'wrong' } });
		expect(await change(PASSWORD, 'short')).toEqual({ ok: false, refusal: { code: 'too-short' } });
		const done = await change(PASSWORD, NEW);
		const kept = sha256(done.ok ? done.value.token : '');
		expect(kept).not.toBe(tokenHash);
		expect(
			await portal.services.db.reader.selectFrom('session').select(['tokenHash', 'stage']).execute(),
		).toEqual([{ tokenHash: kept, stage: 'complete' }]);
		expect((await signIn(portal, preparer.email, NEW)).ok).toBe(true);
	});

	test('a password changed twice at once, from one session or from two, is changed once', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		const begun = async () => {
			const done = await signIn(portal, preparer.email, PASSWORD);
			return sha256(done.ok ? done.value.token : '');
		};
		const here = await begun();
		const there = await begun();
		const change = (tokenHash: string, password: string) =>
			changePassword(portal.services, preparer.actor, { current: PASSWORD, password, tokenHash });
		const answers = await Promise.all([
			change(here, NEW),
			change(here, `${NEW} too`),
			change(there, `${NEW} there`),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		for (const answer of answers)
			if (!answer.ok) expect(['wrong', 'no-session']).toContain(answer.refusal.code);
		expect(await countRows(portal.services.db.reader, 'session')).toBe(1);
		const lettersSent = await portal.services.db.reader.selectFrom('outbox').select('id').execute();
		expect(lettersSent).toHaveLength(1);
	});

	test('somebody at an open desk cannot guess the current password for long', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const preparer = await portal.somebody('provider-preparer', { device: false });
		const change = (current: string) =>
			changePassword(portal.services, preparer.actor, { current, password: NEW, tokenHash: 'here' });
		for (let attempt = 1; attempt <= 10; attempt += 1) await change(`guess ${attempt}`);
		expect(await change(PASSWORD)).toMatchObject({ refusal: { code: 'too-many', waitSeconds: 900 } });
	});
});

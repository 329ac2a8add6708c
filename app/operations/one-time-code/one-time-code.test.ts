import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import {
	aPortalOfPeople,
	PASSWORD,
	type PortalOfPeople,
	type SomebodyIn,
} from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { codeOfStep, stepAt } from '../../gateways/one-time-codes.ts';
import { sha256 } from '../../gateways/secrets.ts';
import { beginSession } from '../session/begin-session.ts';
import { completeSession } from '../session/complete-session.ts';
import { endSessions } from '../session/end-sessions.ts';
import { hasDevice } from './has-device.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { offerDevice } from './offer-device.ts';
import { setUpDevice } from './set-up-device.ts';
import { spendRecoveryCode } from './spend-recovery-code.ts';

async function signIn({ services }: PortalOfPeople, email: string): Promise<string> {
	const done = await beginSession(services, {
		email,
		password: PASSWORD,
		address: '192.0.2.1',
		replaces: null,
	});
	if (!done.ok) throw new Error('not signed in');
	return sha256(done.value.token);
}

const now = ({ services }: PortalOfPeople) => stepAt(services.clock.now());

async function offered(portal: PortalOfPeople, person: SomebodyIn) {
	const offer = await offerDevice(portal.services, person.id, null);
	if (offer === null) throw new Error('nobody');
	return { ...offer, code: (steps = 0) => codeOfStep(offer.secret, now(portal) + steps) };
}

const codesOf = async ({ services }: PortalOfPeople, person: SomebodyIn): Promise<readonly string[]> => {
	const made = await makeRecoveryCodes(services, person.actor, { password: PASSWORD });
	if (!made.ok) throw new Error(made.refusal.code);
	return made.value;
};

eachEngine((makeDb) => {
	const setUp = (
		portal: PortalOfPeople,
		person: SomebodyIn,
		tokenHash: string,
		given: { offer: string; code: string; stage?: 'password' | 'complete'; password?: string },
	) =>
		setUpDevice(portal.services, {
			personId: person.id,
			tokenHash,
			stage: 'password',
			password: null,
			...given,
		});

	test('the first device is set up after the password, with a code that shows that the app has the secret', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer', { device: false });
		const session = await signIn(portal, officer.email);
		const offer = await offered(portal, officer);
		expect(offer.qrCode).toMatch(/^data:image\/svg\+xml;base64,/);
		expect(await setUp(portal, officer, session, { offer: offer.sealed, code: '000000' })).toEqual({
			ok: false,
			refusal: 'wrong-code',
		});
		expect(await hasDevice(portal.services, officer.id)).toBe(false);
		const done = await setUp(portal, officer, session, { offer: offer.sealed, code: offer.code() });
		expect(await hasDevice(portal.services, officer.id)).toBe(true);
		const rows = await portal.services.db.reader
			.selectFrom('session')
			.select(['tokenHash', 'stage'])
			.execute();
		expect(rows).toEqual([{ tokenHash: sha256(done.ok ? done.value.token : ''), stage: 'complete' }]);
		const again = await signIn(portal, officer.email);
		expect(
			await completeSession(portal.services, { personId: officer.id, tokenHash: again, code: offer.code() }),
		).toEqual({
			ok: false,
			refusal: { code: 'wrong' },
		});
		expect(
			(
				await completeSession(portal.services, {
					personId: officer.id,
					tokenHash: again,
					code: offer.code(1),
				})
			).ok,
		).toBe(true);
	});

	test('the secret stands sealed in the database', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer', { device: false });
		const offer = await offered(portal, officer);
		await setUp(portal, officer, await signIn(portal, officer.email), {
			offer: offer.sealed,
			code: offer.code(),
		});
		const row = await portal.services.db.reader
			.selectFrom('credential')
			.selectAll()
			.executeTakeFirstOrThrow();
		expect(JSON.stringify(row)).not.toContain(offer.secret);
	});

	test('the password alone does not replace a device', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const offer = await offered(portal, officer);
		const session = await signIn(portal, officer.email);
		expect(await setUp(portal, officer, session, { offer: offer.sealed, code: offer.code() })).toEqual({
			ok: false,
			refusal: 'has-device',
		});
	});

	test('whoever is signed in replaces their device with their password, and is signed out everywhere else', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		await signIn(portal, officer.email);
		const done = await completeSession(portal.services, {
			personId: officer.id,
			tokenHash: await signIn(portal, officer.email),
			code: portal.codeOf(officer),
		});
		const here = sha256(done.ok ? done.value.token : '');
		const offer = await offered(portal, officer);
		const attempt = (password: string) =>
			setUp(portal, officer, here, { offer: offer.sealed, code: offer.code(), stage: 'complete', password });
		expect(await attempt('wrong')).toEqual({ ok: false, refusal: 'wrong-password' });
		for (let guess = 2; guess <= 9; guess += 1)
			expect(await attempt(`guess ${guess}`)).toEqual({ ok: false, refusal: 'wrong-password' });
		expect((await attempt(PASSWORD)).ok).toBe(true);
		expect(await attempt(PASSWORD)).toEqual({ ok: false, refusal: 'too-many' });
		expect(await countRows(portal.services.db.reader, 'session')).toBe(1);
		expect(await portal.letterTo(officer.email)).toContain(
			'an authenticator app was set up for your account',
		);
	});

	test('an offer holds for half an hour, for the person it was made for, and stays the same when the page is drawn again', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer', { device: false });
		const other = await portal.somebody('officer', { device: false });
		const offer = await offered(portal, officer);
		expect((await offerDevice(portal.services, officer.id, offer.sealed))?.secret).toBe(offer.secret);
		expect((await offerDevice(portal.services, other.id, offer.sealed))?.secret).not.toBe(offer.secret);
		expect(await setUp(portal, other, 'x', { offer: offer.sealed, code: offer.code() })).toEqual({
			ok: false,
			refusal: 'no-offer',
		});
		expect(
			await setUp(portal, officer, 'x', { offer: `${offer.sealed.slice(0, -2)}AA`, code: offer.code() }),
		).toEqual({ ok: false, refusal: 'no-offer' });
		portal.passMinutes(30);
		expect(await setUp(portal, officer, 'x', { offer: offer.sealed, code: offer.code() })).toEqual({
			ok: false,
			refusal: 'no-offer',
		});
	});

	test('ten recovery codes, each of which lets in once, kept as digests alone', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const codes = await codesOf(portal, officer);
		expect(new Set(codes).size).toBe(10);
		for (const code of codes) expect(code).toMatch(/^[a-z2-9]{10}$/);
		portal.passMinutes(1);
		const kept = JSON.stringify(
			await portal.services.db.reader.selectFrom('recoveryCode').selectAll().execute(),
		);
		for (const code of codes) expect(kept).not.toContain(code);
		const spend = async (code: string) =>
			spendRecoveryCode(portal.services, {
				personId: officer.id,
				tokenHash: await signIn(portal, officer.email),
				code,
			});
		expect((await spend(codes[3] ?? '')).ok).toBe(true);
		expect(await spend(codes[3] ?? '')).toEqual({ ok: false, refusal: { code: 'wrong' } });
		expect((await spend(codes[4] ?? '')).ok).toBe(true);
		expect(await portal.actionsOn(officer.id)).toContain('recovery-code.used');
		expect(await portal.letterTo(officer.email)).toContain('one of your recovery codes was used');
	});

	test('recovery codes are made with the password alone: a borrowed session makes none, and cannot guess for long', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const [code = ''] = await codesOf(portal, officer);
		const make = (password: string) => makeRecoveryCodes(portal.services, officer.actor, { password });
		for (let guess = 1; guess <= 10; guess += 1)
			expect(await make(`guess ${guess}`)).toEqual({ ok: false, refusal: { code: 'wrong' } });
		expect(await make(PASSWORD)).toEqual({ ok: false, refusal: { code: 'too-many', waitSeconds: 900 } });
		const spent = await spendRecoveryCode(portal.services, {
			personId: officer.id,
			tokenHash: await signIn(portal, officer.email),
			code,
		});
		expect(spent.ok).toBe(true);
	});

	test('whoever owns the account is told that recovery codes were made', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		await codesOf(portal, officer);
		expect(await portal.letterTo(officer.email)).toContain('new recovery codes were made for your account');
	});

	test('a session that has ended meanwhile is not completed by a recovery code or a device, which are left as they were', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer', { device: false });
		const [code = ''] = await codesOf(portal, officer);
		const tokenHash = await signIn(portal, officer.email);
		const offer = await offered(portal, officer);
		await endSessions(portal.services, officer.actor);
		const spend = (session: string) =>
			spendRecoveryCode(portal.services, { personId: officer.id, tokenHash: session, code });
		expect(await spend(tokenHash)).toEqual({ ok: false, refusal: { code: 'no-session' } });
		expect(await setUp(portal, officer, tokenHash, { offer: offer.sealed, code: offer.code() })).toEqual({
			ok: false,
			refusal: 'no-session',
		});
		const complete = {
			offer: offer.sealed,
			code: offer.code(),
			stage: 'complete',
			password: PASSWORD,
		} as const;
		expect(await setUp(portal, officer, tokenHash, complete)).toEqual({ ok: false, refusal: 'no-session' });
		expect(await hasDevice(portal.services, officer.id)).toBe(false);
		expect(await countRows(portal.services.db.reader, 'session')).toBe(0);
		expect((await spend(await signIn(portal, officer.email))).ok).toBe(true);
	});

	test('new recovery codes make the earlier ones useless, and nobody spends another’s', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const other = await portal.somebody('approver');
		const [old] = await codesOf(portal, officer);
		const [mine] = await codesOf(portal, officer);
		const spend = async (who: SomebodyIn, code = '') =>
			spendRecoveryCode(portal.services, {
				personId: who.id,
				tokenHash: await signIn(portal, who.email),
				code,
			});
		expect((await spend(officer, old)).ok).toBe(false);
		expect((await spend(other, mine)).ok).toBe(false);
		expect((await spend(officer, mine)).ok).toBe(true);
	});

	test('guesses at recovery codes count together with guesses at one-time codes', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const officer = await portal.somebody('officer');
		const [code = ''] = await codesOf(portal, officer);
		const tokenHash = await signIn(portal, officer.email);
		for (let guess = 1; guess <= 3; guess += 1)
			await completeSession(portal.services, { personId: officer.id, tokenHash, code: '000000' });
		for (let guess = 1; guess <= 2; guess += 1)
			await spendRecoveryCode(portal.services, { personId: officer.id, tokenHash, code: 'aaaaaaaaaa' });
		expect(await spendRecoveryCode(portal.services, { personId: officer.id, tokenHash, code })).toMatchObject(
			{ refusal: { code: 'too-many' } },
		);
	});
});

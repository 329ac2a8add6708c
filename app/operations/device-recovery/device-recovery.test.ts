import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { aPortalOfPeople, PASSWORD, type SomebodyIn } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { hasDevice } from '../one-time-code/has-device.ts';
import { makeRecoveryCodes } from '../one-time-code/make-recovery-codes.ts';
import { listPeople } from '../person/list-people.ts';
import { showPerson } from '../person/show-person.ts';
import { beginSession } from '../session/begin-session.ts';
import { confirmRecovery } from './confirm-recovery.ts';
import { startRecovery } from './start-recovery.ts';

eachEngine((makeDb) => {
	async function aBody() {
		const portal = aPortalOfPeople(await makeDb());
		const organisation = aCommissioningBody(portal.world, { name: 'West' });
		const officer = await portal.somebody('officer', { organisation });
		const first = await portal.somebody('organisation-administrator', { organisation });
		const second = await portal.somebody('organisation-administrator', { organisation });
		const system = await portal.somebody('system-administrator');
		const commandId = () => portal.services.ids.next();
		const start = (by: SomebodyIn, who: SomebodyIn = officer) =>
			startRecovery(portal.services, by.actor, {
				commandId: commandId(),
				personId: who.id,
				reason: 'She came to my desk.',
			});
		const confirm = (by: SomebodyIn, who: SomebodyIn = officer) =>
			confirmRecovery(portal.services, by.actor, { commandId: commandId(), personId: who.id });
		return { ...portal, officer, first, second, system, start, confirm };
	}

	test('two administrators, who are different people, let somebody begin again who has lost their device', async () => {
		const t = await aBody();
		await makeRecoveryCodes(t.services, t.officer.actor, { password: PASSWORD });
		t.passMinutes(1);
		await beginSession(t.services, {
			email: t.officer.email,
			password: PASSWORD,
			address: '192.0.2.1',
			replaces: null,
		});
		expect(await t.start(t.first)).toEqual({ ok: true, value: 'started' });
		expect(await hasDevice(t.services, t.officer.id)).toBe(true);
		expect(await t.confirm(t.first)).toEqual({ ok: false, refusal: 'same-administrator' });
		expect(await t.confirm(t.second)).toEqual({ ok: true, value: 'confirmed' });
		expect(await hasDevice(t.services, t.officer.id)).toBe(false);
		expect(await countRows(t.services.db.reader, 'recoveryCode')).toBe(0);
		expect(await countRows(t.services.db.reader, 'session')).toBe(0);
		expect(await t.letterTo(t.officer.email)).toContain('two administrators removed the authenticator app');
		const row = await t.services.db.reader.selectFrom('deviceRecovery').selectAll().executeTakeFirstOrThrow();
		expect(row).toMatchObject({
			firstAdministratorId: t.first.id,
			secondAdministratorId: t.second.id,
			reason: 'She came to my desk.',
		});
		expect(await t.actionsOn(t.officer.id)).toEqual([
			'recovery-codes.made',
			'session.password-given',
			'device-recovery.started',
			'device-recovery.confirmed',
		]);
	});

	test('nobody confirms what nobody has begun, or twice', async () => {
		const t = await aBody();
		expect(await t.confirm(t.second)).toEqual({ ok: false, refusal: 'not-begun' });
		await t.start(t.first);
		expect(await t.start(t.second)).toEqual({ ok: false, refusal: 'begun-already' });
		const both = await Promise.all([t.confirm(t.second), t.confirm(t.second)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await t.start(t.first)).toEqual({ ok: false, refusal: 'no-device' });
	});

	test('two administrators who begin it at once begin it once', async () => {
		const t = await aBody();
		const answers = await Promise.all([t.start(t.first), t.start(t.second), t.start(t.first)]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await countRows(t.services.db.reader, 'deviceRecovery')).toBe(1);
	});

	test('an administrator has no part in their own', async () => {
		const t = await aBody();
		expect(await t.start(t.first, t.first)).toEqual({ ok: false, refusal: 'yourself' });
		await t.start(t.second, t.first);
		expect(await t.confirm(t.first, t.first)).toEqual({ ok: false, refusal: 'yourself' });
	});

	test('what was begun lapses after seven days and can be begun anew', async () => {
		const t = await aBody();
		await t.start(t.first);
		t.passMinutes(7 * 24 * 60);
		expect((await showPerson(t.services, t.second.actor, t.officer.id))?.recovery).toMatchObject({
			firstAdministrator: t.first.name,
			firstIsYou: false,
		});
		t.passMinutes(24 * 60);
		expect(await t.confirm(t.second)).toEqual({ ok: false, refusal: 'not-begun' });
		expect(await t.start(t.second)).toEqual({ ok: true, value: 'started' });
		expect(await t.confirm(t.first)).toEqual({ ok: true, value: 'confirmed' });
	});

	test('where an organisation has one administrator the system’s is the second, and sees the person only while they wait', async () => {
		const t = await aBody();
		const seen = async () =>
			(await listPeople(t.services, t.system.actor, 1)).people.some(({ id }) => id === t.officer.id);
		expect(await seen()).toBe(false);
		expect(await t.start(t.system)).toEqual({ ok: false, refusal: 'not-found' });
		await t.start(t.first);
		expect(await seen()).toBe(true);
		expect(await t.confirm(t.system)).toEqual({ ok: true, value: 'confirmed' });
		expect(await seen()).toBe(false);
	});

	test('nobody of another organisation has a part in it', async () => {
		const t = await aBody();
		const stranger = await t.somebody('organisation-administrator');
		expect(await t.start(stranger)).toEqual({ ok: false, refusal: 'not-found' });
		await t.start(t.first);
		expect(await t.confirm(stranger)).toEqual({ ok: false, refusal: 'not-found' });
	});
});

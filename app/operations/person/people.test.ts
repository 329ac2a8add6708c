import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { findActor } from '../../../db/read/actors.ts';
import { insertDeviceRecovery } from '../../../db/write/device-recoveries.ts';
import { insertMembership } from '../../../db/write/people.ts';
import { aCommissioningBody, aProvider } from '../../../scripts/starting-data/factories/organisation.ts';
import {
	aPortalOfPeople,
	PASSWORD,
	type PortalOfPeople,
	tokenIn,
} from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { Role } from '../../domain/access/role.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { findPasswordLink } from '../password/find-password-link.ts';
import { beginSession } from '../session/begin-session.ts';
import { createAdministrator } from './create-administrator.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { inviteAgain } from './invite-again.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { showPerson } from './show-person.ts';
import { suspendPerson } from './suspend-person.ts';

const TODAY = isoDate('2026-10-20');

eachEngine((makeDb) => {
	async function aBody() {
		const portal = aPortalOfPeople(await makeDb());
		const body = aCommissioningBody(portal.world, { name: 'West' });
		const administrator = await portal.somebody('organisation-administrator', { organisation: body });
		const officer = await portal.somebody('officer', { organisation: body });
		const system = await portal.somebody('system-administrator');
		const commandId = () => portal.services.ids.next();
		const invite = (
			by: typeof officer,
			given: { organisationId?: string; roles?: readonly Role[]; email?: string; startsOn?: string } = {},
		) =>
			invitePerson(portal.services, by.actor, {
				commandId: commandId(),
				organisationId: given.organisationId ?? body.id,
				name: 'Nora New',
				email: given.email ?? 'nora@example.org',
				roles: given.roles ?? ['officer'],
				startsOn: isoDate(given.startsOn ?? TODAY),
			});
		const give = (
			by: typeof officer,
			personId: string,
			role: Role,
			startsOn: string = TODAY,
			endsOn: string | null = null,
		) =>
			giveRole(portal.services, by.actor, {
				commandId: commandId(),
				personId,
				role,
				startsOn: isoDate(startsOn),
				endsOn: endsOn === null ? null : isoDate(endsOn),
			});
		const rolesOn = async (personId: string, day: string) =>
			(await findActor(portal.services.db.reader, personId, isoDate(day)))?.roles;
		return { ...portal, body, administrator, officer, system, commandId, invite, give, rolesOn };
	}
	const signIn = ({ services }: Pick<PortalOfPeople, 'services'>, email: string) =>
		beginSession(services, { email, password: PASSWORD, address: '192.0.2.1', replaces: null });

	test('an administrator invites somebody into their own organisation with roles from a day', async () => {
		const t = await aBody();
		const done = await t.invite(t.administrator, { roles: ['officer', 'evaluator'], startsOn: '2026-11-01' });
		const personId = done.ok ? done.value.personId : '';
		expect(await t.rolesOn(personId, '2026-10-31')).toEqual([]);
		expect(await t.rolesOn(personId, '2026-11-01')).toEqual(['evaluator', 'officer']);
		expect(await t.letterTo('nora@example.org')).toContain('for West');
		const people = await listPeople(t.services, t.administrator.actor, 1);
		expect(people.people.map(({ email, hasPassword }) => [email, hasPassword])).toContainEqual([
			'nora@example.org',
			false,
		]);
	});

	test.each<
		[string, { organisationId?: string; roles?: readonly Role[]; email?: string; startsOn?: string }, string]
	>([
		['a role of another kind of organisation', { roles: ['provider-preparer'] }, 'not-yours-to-give'],
		['the system’s administration', { roles: ['officer', 'system-administrator'] }, 'not-yours-to-give'],
		['another organisation', { organisationId: 'another' }, 'no-organisation'],
		['a day in the past', { startsOn: '2026-10-19' }, 'starts-in-the-past'],
	])('nobody is invited with %s', async (_what, given, refusal) => {
		const t = await aBody();
		expect(await t.invite(t.administrator, given)).toEqual({ ok: false, refusal });
		expect(await countRows(t.services.db.reader, 'outbox')).toBe(0);
	});

	test('an address is one person’s, in the whole portal', async () => {
		const t = await aBody();
		await t.invite(t.administrator);
		expect(await t.invite(t.administrator)).toEqual({ ok: false, refusal: 'email-taken' });
	});

	test('a form sent again with something else in it is told what came of that, and not that it was saved', async () => {
		const t = await aBody();
		const form = {
			commandId: 'one-form',
			organisationId: t.body.id,
			name: 'Nora New',
			roles: ['officer'] as const,
			startsOn: TODAY,
		};
		const invite = (email: string) => invitePerson(t.services, t.administrator.actor, { ...form, email });
		const first = await invite('nora@example.org');
		expect(await invite('nora@example.org')).toEqual(first);
		expect(await invite('nora.new@example.org')).not.toEqual(first);
		const give = (role: Role) =>
			giveRole(t.services, t.administrator.actor, {
				commandId: 'one-form',
				personId: t.officer.id,
				role,
				startsOn: TODAY,
				endsOn: null,
			});
		expect(await give('approver')).toEqual({ ok: true, value: 'given' });
		expect(await give('approver')).toEqual({ ok: true, value: 'given' });
		expect(await give('officer')).toEqual({ ok: false, refusal: 'held-already' });
	});

	test('the system’s administrator invites administrators into any organisation, and nobody else', async () => {
		const t = await aBody();
		const provider = aProvider(t.world);
		await t.save();
		expect(
			(await listPeople(t.services, t.system.actor, 1)).withoutAdministrator.map(({ id }) => id),
		).toEqual([provider.id]);
		expect(await t.invite(t.system, { organisationId: provider.id, roles: ['provider-certifier'] })).toEqual({
			ok: false,
			refusal: 'not-yours-to-give',
		});
		expect(
			(await t.invite(t.system, { organisationId: provider.id, roles: ['organisation-administrator'] })).ok,
		).toBe(true);
		expect((await listPeople(t.services, t.system.actor, 1)).withoutAdministrator).toEqual([]);
	});

	test('an administrator sees the people of their organisation; the system’s administrator sees administrators', async () => {
		const t = await aBody();
		const other = await t.somebody('organisation-administrator');
		const emails = async (who: typeof other) =>
			(await listPeople(t.services, who.actor, 1)).people.map(({ email }) => email).sort();
		expect(await emails(t.administrator)).toEqual([t.administrator.email, t.officer.email].sort());
		expect(await emails(t.system)).toEqual([t.administrator.email, other.email, t.system.email].sort());
		expect(await emails(t.officer)).toEqual([]);
		expect(await showPerson(t.services, other.actor, t.officer.id)).toBeNull();
		expect(await showPerson(t.services, t.system.actor, t.officer.id)).toBeNull();
		expect((await showPerson(t.services, t.administrator.actor, t.officer.id))?.person.email).toBe(
			t.officer.email,
		);
	});

	test('another invitation makes the first one useless, and nobody who has come in gets one', async () => {
		const t = await aBody();
		const done = await t.invite(t.administrator);
		const first = tokenIn(await t.letterTo('nora@example.org'));
		t.passMinutes(1);
		const again = (personId: string) =>
			inviteAgain(t.services, t.administrator.actor, { commandId: t.commandId(), personId });
		expect(await again(done.ok ? done.value.personId : '')).toEqual({
			ok: true,
			value: { email: 'nora@example.org' },
		});
		expect(await findPasswordLink(t.services, first)).toBeNull();
		expect(await findPasswordLink(t.services, tokenIn(await t.letterTo('nora@example.org')))).not.toBeNull();
		expect(await again(t.officer.id)).toEqual({ ok: false, refusal: 'has-password' });
		expect(await again('nobody')).toEqual({ ok: false, refusal: 'not-found' });
	});

	test('a role is given from a day to a day, is in force on both, and ends every session so that its code is asked for', async () => {
		const t = await aBody();
		await signIn(t, t.officer.email);
		expect(await t.give(t.administrator, t.officer.id, 'approver', '2026-11-01', '2026-11-30')).toEqual({
			ok: true,
			value: 'given',
		});
		expect(await countRows(t.services.db.reader, 'session')).toBe(0);
		for (const [day, holds] of [
			['2026-10-31', false],
			['2026-11-01', true],
			['2026-11-30', true],
			['2026-12-01', false],
		] as const)
			expect((await t.rolesOn(t.officer.id, day))?.includes('approver')).toBe(holds);
	});

	test.each<[string, Role, string, string | null, string]>([
		['a role already held', 'officer', '2026-10-20', null, 'held-already'],
		['from yesterday', 'approver', '2026-10-19', null, 'starts-in-the-past'],
		['to a day before it starts', 'approver', '2026-10-21', '2026-10-20', 'ends-before-it-starts'],
		['of another kind of organisation', 'authority-officer', '2026-10-20', null, 'not-yours-to-give'],
	])('a role is not given: %s', async (_what, role, startsOn, endsOn, refusal) => {
		const t = await aBody();
		expect(await t.give(t.administrator, t.officer.id, role, startsOn, endsOn)).toEqual({
			ok: false,
			refusal,
		});
	});

	test('a role given by two administrators at once, or by one in two windows, is given once', async () => {
		const t = await aBody();
		const second = await t.somebody('organisation-administrator', { organisation: t.body });
		const by = [t.administrator, second, t.administrator, second];
		const answers = await Promise.all(by.map((who) => t.give(who, t.officer.id, 'approver')));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		for (const answer of answers) if (!answer.ok) expect(answer.refusal).toBe('held-already');
		const held = await t.services.db.reader
			.selectFrom('membership')
			.select('id')
			.where('personId', '=', t.officer.id)
			.where('role', '=', 'approver')
			.execute();
		expect(held).toHaveLength(1);
	});

	test('two who invite the same address at once: one is told that it is taken', async () => {
		const t = await aBody();
		const answers = await Promise.all([
			t.invite(t.administrator),
			t.invite(t.administrator),
			t.invite(t.administrator),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		for (const answer of answers) if (!answer.ok) expect(answer.refusal).toBe('email-taken');
		expect(await countRows(t.services.db.reader, 'outbox')).toBe(1);
	});

	test('the system’s administrator reaches whoever is an administrator, was one within a month, or waits to begin again; and then no longer', async () => {
		const t = await aBody();
		const { db, ids, clock } = t.services;
		const reaches = async () => (await showPerson(t.services, t.system.actor, t.officer.id)) !== null;
		const was = async (endsOn: string) => {
			await db.transaction((tx) =>
				tx.deleteFrom('membership').where('personId', '=', t.officer.id).execute(),
			);
			const row = {
				id: ids.next(),
				personId: t.officer.id,
				role: 'organisation-administrator',
				startsOn: isoDate('2025-01-01'),
				endsOn: isoDate(endsOn),
			};
			await db.transaction((tx) => insertMembership(tx, row as never));
			return reaches();
		};
		expect([
			await reaches(),
			await was('2026-10-20'),
			await was('2026-09-20'),
			await was('2026-09-19'),
		]).toEqual([false, true, true, false]);
		const recovery = {
			id: ids.next(),
			personId: t.officer.id,
			requestedAt: clock.now(),
			reason: 'Lost',
			firstAdministratorId: t.administrator.id,
		};
		await db.transaction((tx) => insertDeviceRecovery(tx, recovery));
		expect(await reaches()).toBe(true);
		t.passMinutes(8 * 24 * 60);
		expect(await reaches()).toBe(false);
	});

	test('nobody changes their own roles, nor those of people out of their reach', async () => {
		const t = await aBody();
		const stranger = await t.somebody('officer');
		expect(await t.give(t.administrator, t.administrator.id, 'approver')).toEqual({
			ok: false,
			refusal: 'own-roles',
		});
		expect(await t.give(t.administrator, stranger.id, 'approver')).toEqual({
			ok: false,
			refusal: 'not-found',
		});
		expect(await t.give(t.system, t.officer.id, 'organisation-administrator')).toEqual({
			ok: false,
			refusal: 'not-found',
		});
		const shown = await showPerson(t.services, t.administrator.actor, t.administrator.id);
		const end = endRole(t.services, t.administrator.actor, {
			commandId: t.commandId(),
			personId: t.administrator.id,
			membershipId: shown?.memberships[0]?.id ?? '',
		});
		expect(await end).toEqual({ ok: false, refusal: 'own-roles' });
	});

	test('a role that ends gives nothing from now on, stays on record, and can be given again', async () => {
		const t = await aBody();
		const membershipId =
			(await showPerson(t.services, t.administrator.actor, t.officer.id))?.memberships[0]?.id ?? '';
		const end = () =>
			endRole(t.services, t.administrator.actor, {
				commandId: t.commandId(),
				personId: t.officer.id,
				membershipId,
			});
		expect(await end()).toEqual({ ok: true, value: 'ended' });
		expect(await t.rolesOn(t.officer.id, TODAY)).toEqual([]);
		expect(await t.rolesOn(t.officer.id, '2026-10-19')).toEqual(['officer']);
		expect(await end()).toEqual({ ok: false, refusal: 'not-held' });
		expect(await t.give(t.administrator, t.officer.id, 'officer')).toEqual({ ok: true, value: 'given' });
		expect(await t.rolesOn(t.officer.id, TODAY)).toEqual(['officer']);
	});

	test('a suspended person is out at once with every session and link, and comes back as they were', async () => {
		const t = await aBody();
		await signIn(t, t.officer.email);
		const suspend = (personId: string, wish: 'suspend' | 'restore') =>
			suspendPerson(t.services, t.administrator.actor, { commandId: t.commandId(), personId, wish });
		expect(await suspend(t.officer.id, 'suspend')).toEqual({ ok: true, value: 'suspend' });
		expect(await countRows(t.services.db.reader, 'session')).toBe(0);
		expect((await signIn(t, t.officer.email)).ok).toBe(false);
		expect(await suspend(t.officer.id, 'suspend')).toEqual({ ok: false, refusal: 'suspended-already' });
		expect(await suspend(t.officer.id, 'restore')).toEqual({ ok: true, value: 'restore' });
		expect((await signIn(t, t.officer.email)).ok).toBe(true);
		expect(await suspend(t.administrator.id, 'suspend')).toEqual({ ok: false, refusal: 'yourself' });
	});

	test('what is done to people is in the audit trail of their body, with before and after', async () => {
		const t = await aBody();
		await t.give(t.administrator, t.officer.id, 'approver');
		const event = await t.services.db.reader
			.selectFrom('auditEvent')
			.innerJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
			.select(['action', 'personId', 'bodyId', 'subjectId', 'payload'])
			.executeTakeFirstOrThrow();
		expect(event).toMatchObject({
			action: 'role.given',
			personId: t.administrator.id,
			bodyId: t.body.id,
			subjectId: t.officer.id,
		});
		expect(JSON.parse(event.payload)).toEqual({
			before: null,
			after: { role: 'approver', startsOn: TODAY, endsOn: null },
		});
	});

	test('the first administrator is made from the command line, into an organisation that the installation then has', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		const done = await createAdministrator(services, { name: 'Sid', email: 'sid@example.org' });
		expect(done.ok && (await findPasswordLink(services, tokenIn(done.value.link)))).toMatchObject({
			personName: 'Sid',
			organisationName: 'Commissioning Portal',
		});
		expect(await createAdministrator(services, { name: 'Sid', email: 'sid@example.org' })).toEqual({
			ok: false,
			refusal: 'email-taken',
		});
		expect((await createAdministrator(services, { name: 'Sue', email: 'sue@example.org' })).ok).toBe(true);
		expect(await countRows(services.db.reader, 'organisation')).toBe(1);
	});
});

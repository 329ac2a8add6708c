import { expect, test } from 'vitest';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { AreaContent } from '../../domain/organisation/decide-area.ts';
import type { OrganisationContent } from '../../domain/organisation/organisation.ts';
import { saveArea } from '../area/save-area.ts';
import { listPeople } from '../person/list-people.ts';
import { addOrganisation } from './add-organisation.ts';
import { changeOrganisation } from './change-organisation.ts';
import { listOrganisations } from './list-organisations.ts';

const A_PROVIDER: OrganisationContent = {
	kind: 'provider',
	name: 'Turning North',
	shortName: 'Turning North',
	identifiers: [{ scheme: 'GB-CHC', value: '1234567' }],
	areaId: null,
	startsOn: isoDate('2026-10-20'),
	endsOn: null,
	successorId: null,
};
const WALSALL: AreaContent = { kind: 'authority', name: 'Walsall', onsCode: 'E08000030', parentId: null };

eachEngine((makeDb) => {
	const aPortal = async () => {
		const portal = aPortalOfPeople(await makeDb());
		const system = await portal.somebody('system-administrator');
		const commandId = () => portal.services.ids.next();
		const add = (given: Partial<OrganisationContent> = {}) =>
			addOrganisation(portal.services, system.actor, {
				commandId: commandId(),
				content: { ...A_PROVIDER, ...given },
			});
		const added = async (given: Partial<OrganisationContent> = {}): Promise<string> => {
			const done = await add(given);
			if (!done.ok) throw new Error(done.refusal.code);
			return done.value.organisationId;
		};
		const change = async (
			organisationId: string,
			given: Partial<OrganisationContent>,
			expectedVersion?: number,
		) => {
			const all = await listOrganisations(portal.services, system.actor);
			const {
				id: _id,
				version,
				areaName: _area,
				successorName: _next,
				hasAdministrator: _has,
				...stored
			} = all.find(({ id }) => id === organisationId) ?? {
				...A_PROVIDER,
				id: '',
				version: 0,
				areaName: null,
				successorName: null,
				hasAdministrator: false,
			};
			const command = {
				commandId: commandId(),
				organisationId,
				expectedVersion: expectedVersion ?? version,
				content: { ...stored, ...given },
			};
			return changeOrganisation(portal.services, system.actor, command);
		};
		const area = async (
			given: Partial<AreaContent> = {},
			changes: { areaId: string; expectedVersion: number } | null = null,
		) =>
			saveArea(portal.services, system.actor, {
				commandId: commandId(),
				changes,
				content: { ...WALSALL, ...given },
			});
		const ownerships = (programmeId: string) =>
			portal.services.db.reader
				.selectFrom('programmeOwnership')
				.select(['organisationId as bodyId', 'startsOn', 'endsOn'])
				.where('programmeId', '=', programmeId)
				.orderBy('startsOn')
				.execute();
		return { ...portal, system, commandId, add, added, change, area, ownerships };
	};

	test('an organisation that was added waits for its first administrator, and stands in the audit trail', async () => {
		const t = await aPortal();
		const id = await t.added();
		expect(
			(await listPeople(t.services, t.system.actor, 1)).withoutAdministrator.map(({ name }) => name),
		).toEqual(['Turning North']);
		expect(await listOrganisations(t.services, t.system.actor)).toMatchObject([
			{
				id,
				name: 'Turning North',
				identifiers: [{ scheme: 'GB-CHC', value: '1234567' }],
				hasAdministrator: false,
			},
		]);
		expect(await t.actionsOn(id)).toEqual(['organisation.added']);
	});

	test('a form that is sent twice adds one organisation; sent again with other words it adds another', async () => {
		const t = await aPortal();
		const command = { commandId: t.commandId(), content: A_PROVIDER };
		const first = await addOrganisation(t.services, t.system.actor, command);
		const second = await addOrganisation(t.services, t.system.actor, command);
		expect(second).toEqual(first);
		const other = { ...command, content: { ...A_PROVIDER, name: 'South Bank Change', identifiers: [] } };
		expect(await addOrganisation(t.services, t.system.actor, other)).not.toEqual(first);
		expect(await listOrganisations(t.services, t.system.actor)).toHaveLength(2);
	});

	test('two organisations share neither a name nor an identifier', async () => {
		const t = await aPortal();
		const id = await t.added();
		expect(await t.add({ identifiers: [] })).toEqual({ ok: false, refusal: { code: 'name-taken' } });
		expect(await t.add({ name: 'Another' })).toEqual({
			ok: false,
			refusal: { code: 'identifier-taken', identifier: A_PROVIDER.identifiers[0] },
		});
		expect(
			await t.change(id, {
				identifiers: [...A_PROVIDER.identifiers, { scheme: 'GB-COH', value: '07654321' }],
			}),
		).toMatchObject({ ok: true });
		expect((await listOrganisations(t.services, t.system.actor))[0]?.identifiers).toHaveLength(2);
	});

	test('a local authority answers for a local authority’s area, and a provider for none', async () => {
		const t = await aPortal();
		const areaOf = async (given: Partial<AreaContent>) => {
			const done = await t.area(given);
			return done.ok ? done.value.areaId : '';
		};
		const police = await areaOf({ kind: 'police-area', name: 'West Midlands', onsCode: 'E23000014' });
		const walsall = await areaOf({ parentId: police });
		const council = { kind: 'local-authority', name: 'Walsall Council', identifiers: [] } as const;
		expect(await t.add(council)).toEqual({ ok: false, refusal: { code: 'area-needed' } });
		expect(await t.add({ ...council, areaId: police })).toEqual({
			ok: false,
			refusal: { code: 'area-of-another-kind' },
		});
		expect(await t.add({ areaId: walsall })).toEqual({
			ok: false,
			refusal: { code: 'area-of-another-kind' },
		});
		expect((await t.add({ ...council, areaId: walsall })).ok).toBe(true);
	});

	test('areas form a hierarchy of two steps, and what something rests on keeps its kind', async () => {
		const t = await aPortal();
		const done = await t.area({ kind: 'police-area', name: 'West Midlands', onsCode: 'E23000014' });
		const police = done.ok ? done.value.areaId : '';
		expect(
			await t.area({ kind: 'police-area', name: 'Staffordshire', onsCode: 'E23000015', parentId: police }),
		).toEqual({
			ok: false,
			refusal: 'police-area-within',
		});
		const within = await t.area({ parentId: police });
		const walsall = within.ok ? within.value.areaId : '';
		expect(await t.area({ name: 'Dudley', onsCode: 'E08000027', parentId: walsall })).toEqual({
			ok: false,
			refusal: 'parent-is-no-police-area',
		});
		expect(await t.area({ name: 'Another Walsall' })).toEqual({ ok: false, refusal: 'code-taken' });
		expect(await t.area({ onsCode: 'E08000031' })).toEqual({ ok: false, refusal: 'name-taken' });
		const asAuthority = { kind: 'authority', name: 'West Midlands', onsCode: 'E23000014' } as const;
		expect(await t.area(asAuthority, { areaId: police, expectedVersion: 1 })).toEqual({
			ok: false,
			refusal: 'kind-in-use',
		});
		expect(
			(await t.area({ parentId: null, name: 'Walsall Borough' }, { areaId: walsall, expectedVersion: 1 })).ok,
		).toBe(true);
		expect(
			await t.area({ parentId: null, name: 'Walsall' }, { areaId: walsall, expectedVersion: 1 }),
		).toEqual({ ok: false, refusal: 'changed-meanwhile' });
		expect(await t.actionsOn(walsall)).toEqual(['area.added', 'area.changed']);
	});

	test('the kind of an organisation can be changed until somebody belongs to it', async () => {
		const t = await aPortal();
		const id = await t.added();
		expect((await t.change(id, { kind: 'commissioning-body' })).ok).toBe(true);
		expect((await t.change(id, { kind: 'provider' })).ok).toBe(true);
		const body = aCommissioningBody(t.world, { name: 'West' });
		await t.somebody('officer', { organisation: body });
		expect(await t.change(body.id, { kind: 'provider' })).toEqual({
			ok: false,
			refusal: { code: 'kind-in-use' },
		});
	});

	test('of two administrators who change the same organisation the second is told', async () => {
		const t = await aPortal();
		const id = await t.added();
		expect((await t.change(id, { shortName: 'North' })).ok).toBe(true);
		expect(await t.change(id, { shortName: 'TN' }, 1)).toEqual({
			ok: false,
			refusal: { code: 'changed-meanwhile' },
		});
		expect(await t.change('nobody', {}, 1)).toEqual({ ok: false, refusal: { code: 'not-found' } });
	});

	test('a body’s programmes pass on to its successor the day after its last one, and back where the plan is dropped', async () => {
		const t = await aPortal();
		const programme = aProgramme(t.world, { body: aCommissioningBody(t.world, { name: 'West' }) });
		await t.save();
		const west = (await t.ownerships(programme.id))[0]?.bodyId ?? '';
		const before = await t.ownerships(programme.id);
		const mayor = await t.added({
			kind: 'commissioning-body',
			name: 'Mayor',
			identifiers: [],
			startsOn: isoDate('2028-05-07'),
		});
		const other = await t.added({
			kind: 'commissioning-body',
			name: 'Board',
			identifiers: [],
			startsOn: isoDate('2027-01-01'),
		});
		const lastDay = isoDate('2028-05-06');
		expect(await t.change(west, { successorId: mayor })).toEqual({
			ok: false,
			refusal: { code: 'successor-without-end' },
		});
		expect(await t.change(west, { successorId: west, endsOn: lastDay })).toEqual({
			ok: false,
			refusal: { code: 'no-such-successor' },
		});
		expect(await t.change(west, { successorId: mayor, endsOn: isoDate('2026-10-19') })).toEqual({
			ok: false,
			refusal: { code: 'ends-in-the-past' },
		});
		expect(await t.change(west, { successorId: mayor, endsOn: isoDate('2028-05-05') })).toEqual({
			ok: false,
			refusal: { code: 'successor-not-there' },
		});
		expect((await t.change(west, { successorId: mayor, endsOn: lastDay })).ok).toBe(true);
		expect(await t.ownerships(programme.id)).toEqual([
			{ bodyId: west, startsOn: before[0]?.startsOn, endsOn: lastDay },
			{ bodyId: mayor, startsOn: '2028-05-07', endsOn: null },
		]);
		expect((await t.change(west, { successorId: other, endsOn: isoDate('2027-12-31') })).ok).toBe(true);
		expect((await t.ownerships(programme.id)).map(({ bodyId, endsOn }) => [bodyId, endsOn])).toEqual([
			[west, '2027-12-31'],
			[other, null],
		]);
		expect((await t.change(west, { successorId: null, endsOn: null })).ok).toBe(true);
		expect(await t.ownerships(programme.id)).toEqual(before);
	});

	test('once the last day is over and the programmes have passed on, it stays so', async () => {
		const t = await aPortal();
		const programme = aProgramme(t.world, { body: aCommissioningBody(t.world, { name: 'West' }) });
		await t.save();
		const west = (await t.ownerships(programme.id))[0]?.bodyId ?? '';
		const mayor = await t.added({
			kind: 'commissioning-body',
			name: 'Mayor',
			identifiers: [],
			startsOn: isoDate('2026-01-01'),
		});
		expect((await t.change(west, { successorId: mayor, endsOn: isoDate('2026-10-20') })).ok).toBe(true);
		t.passMinutes(2 * 24 * 60);
		expect(await t.change(west, { successorId: null, endsOn: null })).toEqual({
			ok: false,
			refusal: { code: 'has-ended', endedOn: '2026-10-20' },
		});
		expect((await t.change(west, { shortName: 'West (ended)' })).ok).toBe(true);
	});

	test('nobody but the system’s administrator is shown the organisations', async () => {
		const t = await aPortal();
		await t.added();
		const officer = await t.somebody('officer');
		expect(await listOrganisations(t.services, officer.actor)).toEqual([]);
	});
});

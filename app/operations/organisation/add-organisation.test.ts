import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { listPeople } from '../person/list-people.ts';
import { type AddOrganisationCommand, addOrganisation } from './add-organisation.ts';

const COUNCIL = { name: 'Walsall', onsCode: 'E08000030' };

eachEngine((makeDb) => {
	const portalWith = async () => {
		const portal = aPortalOfPeople(await makeDb());
		const add = (given: Partial<AddOrganisationCommand>) =>
			addOrganisation(portal.services, {
				commandId: portal.services.ids.next(),
				kind: 'provider',
				name: 'Turning North',
				shortName: 'Turning North',
				area: null,
				...given,
			});
		return { ...portal, add };
	};

	test('an organisation that was added waits for its first administrator', async () => {
		const portal = await portalWith();
		const system = await portal.somebody('system-administrator');
		await portal.add({});
		expect((await listPeople(portal.services, system.actor, 1)).withoutAdministrator.map(({ name }) => name)).toEqual(['Turning North']);
		expect(await portal.add({})).toEqual({ ok: false, refusal: 'name-taken' });
	});

	test('a local authority brings its area, which is kept once, and nobody else has one', async () => {
		const portal = await portalWith();
		expect(await portal.add({ kind: 'local-authority', name: 'Walsall Council' })).toEqual({ ok: false, refusal: 'area-needed' });
		expect((await portal.add({ kind: 'local-authority', name: 'Walsall Council', area: COUNCIL })).ok).toBe(true);
		expect((await portal.add({ kind: 'local-authority', name: 'Walsall Commissioning', area: COUNCIL })).ok).toBe(true);
		expect(await portal.add({ area: COUNCIL })).toEqual({ ok: false, refusal: 'area-not-needed' });
		expect(await countRows(portal.services.db.reader, 'area')).toBe(1);
	});
});

import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { saveInKind } from './save-in-kind.ts';
import { showInKind } from './show-in-kind.ts';

eachEngine((makeDb) => {
	test('an officer adds and changes what is given in kind to a programme of their own; of two who change it the second is told', async () => {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		const another = aProgramme(world);
		await db.transaction((tx) => saveWorld(tx, world));
		const services = servicesOver(db, isoDate('2017-04-10'));
		const officer = actorOf(programme.office.officer);
		const stranger = actorOf(another.office.officer);
		const days = { startsOn: isoDate('2017-02-01'), endsOn: isoDate('2018-02-01') };
		const content = {
			what: 'A room',
			areaId: programme.areas[0]?.id ?? '',
			valuePence: 120_050,
			valuedHow: 'Rent.',
			...days,
		};
		const save = (changes: Parameters<typeof saveInKind>[3]['changes'], given = {}, by = officer) =>
			saveInKind(services, by, scopeFor(by), {
				commandId: services.ids.next(),
				slug: programme.slug,
				changes,
				content: { ...content, organisationId: agreementOf(programme, 'support').lead.id, ...given },
			});
		const added = await save(null);
		const contributionId = added.ok ? added.value.contributionId : '';
		expect(await save(null, {}, stranger)).toEqual({ ok: false, refusal: 'not-found' });
		expect(await save(null, { organisationId: agreementOf(another, 'support').lead.id })).toEqual({
			ok: false,
			refusal: 'not-a-contributor',
		});
		expect(await save(null, { areaId: another.areas[0]?.id })).toEqual({ ok: false, refusal: 'not-an-area' });
		expect((await save({ contributionId, expectedVersion: 1 }, { valuePence: 200 })).ok).toBe(true);
		expect(await save({ contributionId, expectedVersion: 1 }, { valuePence: 300 })).toEqual({
			ok: false,
			refusal: 'changed-meanwhile',
		});
		expect((await showInKind(services, scopeFor(officer), programme.slug))?.contributions).toMatchObject([
			{ what: 'A room', valuePence: 200, version: 2 },
		]);
		expect(await showInKind(services, scopeFor(stranger), programme.slug)).toBeNull();
	});
});

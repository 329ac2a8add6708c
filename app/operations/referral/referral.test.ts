import { expect, test } from 'vitest';
import { anArea } from '../../../scripts/starting-data/factories/organisation.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { listReferralAreas } from './list-referral-areas.ts';
import { showReferral } from './show-referral.ts';

eachEngine((makeDb) => {
	test('anybody finds the areas in which a programme runs today, and who works there; nothing where none runs', async () => {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		anArea(world);
		await db.transaction((tx) => saveWorld(tx, world));
		const services = servicesOver(db, isoDate('2017-05-02'));
		const areas = await listReferralAreas(services);
		expect(areas.map(({ name }) => name)).toEqual(programme.areas.map(({ name }) => name));
		const facts = await showReferral(services, areas[1]?.onsCode ?? '');
		expect(facts).toMatchObject({
			area: 'Area 2',
			programmes: [
				{ accessRule: 'direct', howToRefer: null, weeksToStart: null, commissioner: programme.body.name },
			],
		});
		expect(facts?.programmes[0]?.services).toHaveLength(2);
		expect(facts?.programmes[0]?.takesNew).toBe(true);
		await db.transaction((tx) =>
			tx
				.updateTable('accreditation')
				.set({ withdrawnOn: isoDate('2017-05-01') })
				.execute(),
		);
		expect((await showReferral(services, areas[1]?.onsCode ?? ''))?.programmes[0]?.takesNew).toBe(false);
		expect(await showReferral(services, 'nowhere')).toBeNull();
		services.clock.moveBusinessDay(isoDate('2019-01-01'));
		expect(await listReferralAreas(services)).toEqual([]);
		expect(await showReferral(services, areas[1]?.onsCode ?? '')).toBeNull();
	});
});

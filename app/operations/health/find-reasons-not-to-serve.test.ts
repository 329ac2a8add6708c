import { expect, test } from 'vitest';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { makeServices } from '../../services.ts';
import { moveBusinessDate } from '../business-date/move-business-date.ts';
import { findReasonsNotToServe } from './find-reasons-not-to-serve.ts';

eachEngine((makeDb, engine) => {
	test('a migrated database without demonstration people may be served, again and again', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		expect(await findReasonsNotToServe(services)).toEqual([]);
		expect(await findReasonsNotToServe(services)).toEqual([]);
	});

	test('a database behind its migrations is not served', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		await services.db.runScript("DELETE FROM schema_migration WHERE name = '0001-people'");
		expect(await findReasonsNotToServe(services)).toEqual(['behind-migrations']);
	});

	test('demonstration people are not served, nor a business date that was moved', async () => {
		const people = aPortalOfPeople(await makeDb());
		await people.somebody('officer');
		expect(await findReasonsNotToServe(people.services)).toEqual(['demonstration']);
		const moved = aPortalOfPeople(await makeDb(), 'demonstration');
		await moveBusinessDate(moved.services, null, { commandId: 'c', day: isoDate('2026-10-20') });
		expect(await findReasonsNotToServe(moved.services)).toEqual(['demonstration']);
	});

	test('another sealing key than the first one is noticed', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		await findReasonsNotToServe(services);
		const other = makeServices(
			{ ...services.config, sealingKey: 'another key that is also long enough' },
			services,
		);
		expect(await findReasonsNotToServe(other)).toEqual(['another-sealing-key']);
	});

	if (engine === 'sqlite')
		test('SQLite at synchronous NORMAL is not served', async () => {
			const { services } = aPortalOfPeople(await makeDb());
			await services.db.runScript('PRAGMA synchronous = NORMAL');
			expect(await findReasonsNotToServe(services)).toEqual(['not-durable']);
		});
});

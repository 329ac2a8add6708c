import { expect, test } from 'vitest';
import { readConfig } from '../app/config.ts';
import { makeServices } from '../app/services.ts';
import { countRows } from '../db/connect.ts';
import { eachEngine } from '../test/setup/test-database.ts';
import { setUpDemonstration } from './demonstration-data.ts';

eachEngine((makeDb) => {
	test('an empty database is filled once, as one event of the audit trail, and begins on its own business day', async () => {
		const config = readConfig({
			PORTAL_MODE: 'demonstration',
			SEALING_KEY: 'k'.repeat(32),
			LOG_LEVEL: 'silent',
		});
		const services = makeServices(config, { db: await makeDb() });
		await setUpDemonstration(services);
		await setUpDemonstration(services);
		const events = await services.db.reader
			.selectFrom('audit_event')
			.select('action')
			.where('action', 'like', 'starting-data%')
			.execute();
		expect(events).toEqual([{ action: 'starting-data.loaded' }]);
		expect(services.clock.businessNow().slice(0, 10)).toBe('2026-10-20');
		expect(await countRows(services.db.reader, 'credential')).toBe(
			await countRows(services.db.reader, 'person'),
		);
	});
});

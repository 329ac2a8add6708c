import { expect, test } from 'vitest';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { adoptBusinessDate } from './adopt-business-date.ts';
import { moveBusinessDate } from './move-business-date.ts';

eachEngine((makeDb) => {
	test('the business date moves at once, is recorded, and is taken up again at the next start; the wall’s time stays', async () => {
		const portal = aPortalOfPeople(await makeDb(), 'demonstration');
		const { services } = portal;
		const administrator = await portal.somebody('system-administrator');
		const wall = services.clock.now();
		await moveBusinessDate(services, administrator.actor, { commandId: 'm1', day: isoDate('2027-01-05') });
		expect(londonDay(services.clock.businessNow())).toBe('2027-01-05');
		expect(services.clock.now()).toBe(wall);
		services.clock.moveBusinessDay(null);
		await adoptBusinessDate(services);
		expect(londonDay(services.clock.businessNow())).toBe('2027-01-05');
		const event = await services.db.reader
			.selectFrom('auditEvent')
			.innerJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
			.select(['action', 'personId', 'payload'])
			.executeTakeFirstOrThrow();
		expect(event).toEqual({
			action: 'business-date.moved',
			personId: administrator.id,
			payload: '{"before":null,"after":"2027-01-05"}',
		});
	});

	test('production knows no other day than today', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		expect(await moveBusinessDate(services, null, { commandId: 'm1', day: isoDate('2027-01-05') })).toEqual({
			ok: false,
			refusal: 'not-in-production',
		});
		await services.db.transaction((tx) =>
			tx.insertInto('setting').values({ key: 'business-date', value: '2027-01-05' }).execute(),
		);
		await adoptBusinessDate(services);
		expect(londonDay(services.clock.businessNow())).toBe('2026-10-20');
	});
});

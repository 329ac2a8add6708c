import { readConfig } from '../../app/config.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { makeClock } from '../../app/gateways/clock.ts';
import { makeServices, type Services } from '../../app/services.ts';
import type { Db } from '../../db/connect.ts';
import { checking } from './checking-office.ts';
import { drawing } from './drawing-office.ts';
import { workbooks } from './reading-office.ts';
import { sealing } from './sealing-office.ts';

/** The portal's services over a test's own database, with the business day given. */
export function servicesOver(db: Db, day: IsoDate): Services {
	const clock = makeClock();
	clock.moveBusinessDay(day);
	return makeServices(
		readConfig({
			PORTAL_MODE: 'demonstration',
			SEALING_KEY: 'a key for tests that is long enough',
			LOG_LEVEL: 'silent',
		}),
		{
			db,
			clock,
			drawing,
			checking,
			workbooks,
			sealing,
		},
	);
}

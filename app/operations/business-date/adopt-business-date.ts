import { findSetting } from '../../../db/read/settings.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Services } from '../../services.ts';

/** At start in demonstration mode: the clock shows the business day that was kept. In production there is only today. */
export async function adoptBusinessDate(services: Services): Promise<void> {
	if (services.config.mode !== 'demonstration') return;
	services.clock.moveBusinessDay(
		parseIsoDate((await findSetting(services.db.reader, 'business-date')) ?? ''),
	);
}

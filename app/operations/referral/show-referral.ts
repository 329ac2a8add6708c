import { listReferralAreas, listReferralFacts, type ReferralFacts } from '../../../db/read/referral-facts.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface ReferralPageFacts {
	readonly area: string;
	readonly programmes: readonly ReferralFacts[];
}

/** For everybody: who can be referred to what in an area, by the area's public code; null where no programme runs there today. */
export async function showReferral(services: Services, onsCode: string): Promise<ReferralPageFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const area = (await listReferralAreas(reader, today)).find((each) => each.onsCode === onsCode);
		return area === undefined ? null : { area: area.name, programmes: await listReferralFacts(reader, today, area.id) };
	});
}

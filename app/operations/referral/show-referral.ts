import { listReferralAreas, listReferralFacts, type ReferralFacts } from '../../../db/read/referral-facts.ts';
import { listStartFacts } from '../../../db/read/start-facts.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { mayStart } from '../../domain/grant/may-start.ts';
import { isInForceOn } from '../../domain/grant/version-state.ts';
import type { Services } from '../../services.ts';

export interface ReferralPageFacts {
	readonly area: string;
	readonly programmes: readonly (ReferralFacts & {
		/** Whether somebody new may start there today. */
		readonly takesNew: boolean;
	})[];
}

/** For everybody: who can be referred to what in an area, by the area's public code; null where no programme runs there today. */
export async function showReferral(services: Services, onsCode: string): Promise<ReferralPageFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const area = (await listReferralAreas(reader, today)).find((each) => each.onsCode === onsCode);
		if (area === undefined) return null;
		const programmes = [];
		for (const programme of await listReferralFacts(reader, today, area.id)) {
			const there = (await listStartFacts(reader, programme.programmeId, today)).filter(
				({ place, facts }) =>
					place.areaId === area.id && place.strand === 'perpetrator' && isInForceOn(facts.agreement, today),
			);
			// Where places are bought, the order names its own partner support and is asked then.
			const takesNew =
				programme.accessRule === 'purchase-only' ||
				there.length === 0 ||
				there.some(({ facts }) => mayStart(facts, today).ok);
			programmes.push({ ...programme, takesNew });
		}
		return { area: area.name, programmes };
	});
}

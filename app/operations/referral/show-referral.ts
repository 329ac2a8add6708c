import type { Reader } from '../../../db/connect.ts';
import {
	listReferralAreas,
	listReferralFacts,
	listReferralPlaces,
	type ReferralFacts,
	type ReferralPlaces,
} from '../../../db/read/referral-facts.ts';
import { getStartFacts, listStartFacts } from '../../../db/read/start-facts.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { mayStart } from '../../domain/grant/may-start.ts';
import { decideBuying, firstStartOf } from '../../domain/purchase/decide-placing.ts';
import { leastFrom } from '../../domain/unit/decide-movements.ts';
import { decideRecording } from '../../domain/unit/decide-recording.ts';
import type { Services } from '../../services.ts';

export interface ReferralPageFacts {
	readonly area: string;
	readonly programmes: readonly (ReferralFacts & {
		/** Whether a start of somebody new could be recorded there today, or a place be bought for them. */
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
		for (const programme of await listReferralFacts(reader, today, area.id))
			programmes.push({ ...programme, takesNew: await takesNew(reader, programme, area.id, today) });
		return { area: area.name, programmes };
	});
}

/** One person, today, of whom somebody has said what the area asks. */
const SOMEBODY = {
	way: 'started',
	units: 1,
	priorityCase: true,
	reason: '',
	nobodyNamed: false,
} as const;

/** The very rules that let a start be recorded, and a place be bought where the area buys its places: nothing else says yes to the public. */
async function takesNew(
	reader: Reader,
	{ programmeId, accessRule, isPublished }: ReferralFacts,
	areaId: string,
	today: IsoDate,
): Promise<boolean> {
	const places = isPublished ? await listReferralPlaces(reader, programmeId, areaId) : [];
	const starts = await listStartFacts(reader, programmeId, today);
	const entered = await listDayDeltas(
		reader,
		places.map(({ account }) => account.id),
	);
	const mayHave = async ({ account, offer }: ReferralPlaces): Promise<boolean> => {
		const start = starts.find(
			({ place }) => place.agreementId === account.agreementId && place.areaId === areaId,
		);
		if (start?.place.strand !== 'perpetrator') return false;
		if (offer === null) {
			const facts = {
				account,
				access: accessRule,
				mayStart: mayStart(start.facts, today),
				entered,
				today,
			};
			return account.fund === 'commissioner' && decideRecording(facts, { ...SOMEBODY, onDay: today }).ok;
		}
		if (accessRule !== 'purchase-only') return false;
		const left = leastFrom(entered, { accountId: account.id, stage: 'free' }, today);
		for (const supportId of new Set(supportOf(starts))) {
			const day = firstStartOf(offer, today);
			const named = await getStartFacts(reader, account.agreementId, areaId, day, supportId);
			if (named !== null && decideBuying(1, { offer, start: named, left }, today).ok) return true;
		}
		return false;
	};
	for (const place of places) if (await mayHave(place)) return true;
	return false;
}

/** The support agreements that an order may name: it hangs on them where the area buys its places. */
const supportOf = (starts: Awaited<ReturnType<typeof listStartFacts>>): readonly string[] =>
	starts.filter(({ place }) => place.strand === 'support').map(({ place }) => place.agreementId);

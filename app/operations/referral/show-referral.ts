import type { Reader } from '../../../db/connect.ts';
import {
	listReferralAreas,
	listReferralFacts,
	listReferralPlaces,
	listReferralServices,
	type ReferralFacts,
	type ReferralPlaces,
	type ReferralService,
} from '../../../db/read/referral-facts.ts';
import { listReportedWaits } from '../../../db/read/reported-waits.ts';
import { getStartFacts, listStartFacts } from '../../../db/read/start-facts.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { StartFacts } from '../../domain/grant/may-start.ts';
import { answerReferral, type ReferralAnswer } from '../../domain/purchase/answer-referral.ts';
import { firstStartOf } from '../../domain/purchase/decide-placing.ts';
import type { PlaceForNew } from '../../domain/purchase/may-take-new.ts';
import { isOpenOn } from '../../domain/purchase/offer.ts';
import { type WaitTold, waitTold } from '../../domain/purchase/wait-told.ts';
import type { Services } from '../../services.ts';

export interface ReferralServiceFacts extends ReferralService {
	/** Of its own places; null for support, which is not asked about. */
	readonly answer: ReferralAnswer | null;
	/** Of the work with perpetrators that the commissioner pays for. */
	readonly wait: WaitTold | null;
	/** Where the area buys its places: the first day on which somebody could start. */
	readonly nextStartOn: IsoDate | null;
}

export interface ReferralOfProgramme extends ReferralFacts {
	/** Whether a start of somebody new could be recorded there today, or a place be bought for them. */
	readonly answer: ReferralAnswer;
	readonly services: readonly ReferralServiceFacts[];
}

export interface ReferralPageFacts {
	readonly area: string;
	readonly today: IsoDate;
	readonly programmes: readonly ReferralOfProgramme[];
}

/** For everybody: who can be referred to what in an area, by the area's public code; null where nothing of it is public. */
export async function showReferral(services: Services, onsCode: string): Promise<ReferralPageFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const area = (await listReferralAreas(reader)).find((each) => each.onsCode === onsCode);
		if (area === undefined) return null;
		const programmes = [];
		for (const programme of await listReferralFacts(reader, today, area.id))
			programmes.push(await referralOf(reader, programme, area.id, today));
		return { area: area.name, today, programmes };
	});
}

async function referralOf(
	reader: Reader,
	programme: ReferralFacts,
	areaId: string,
	today: IsoDate,
): Promise<ReferralOfProgramme> {
	const places = await placesForNew(reader, programme, areaId, today);
	const waits = await listReportedWaits(reader, programme.programmeId, today);
	const there = await listReferralServices(reader, programme.programmeId, areaId, today);
	const services = there.map((service): ReferralServiceFacts => {
		const own = places.filter(({ account }) => account.agreementId === service.agreementId);
		const isWork = service.strand === 'perpetrator';
		const isBought = programme.accessRule === 'purchase-only';
		const starts = own.flatMap(({ offer }) =>
			offer !== null && isOpenOn(offer, today) ? [firstStartOf(offer, today)] : [],
		);
		return {
			...service,
			answer: isWork ? answerReferral(own, today) : null,
			wait: isWork && !isBought ? waitTold(waits.get(service.agreementId) ?? []) : null,
			nextStartOn: isBought ? (starts.sort()[0] ?? null) : null,
		};
	});
	return { ...programme, services, answer: answerReferral(places, today) };
}

/** Where somebody new from the area could be given a place, each with what the rules ask about it. */
async function placesForNew(
	reader: Reader,
	{ programmeId, accessRule }: ReferralFacts,
	areaId: string,
	today: IsoDate,
): Promise<readonly PlaceForNew[]> {
	const places = await listReferralPlaces(reader, programmeId, areaId);
	const all = await listStartFacts(reader, programmeId, today);
	const support = [
		...new Set(all.filter(({ place }) => place.strand === 'support').map(({ place }) => place.agreementId)),
	];
	const entered = await listDayDeltas(
		reader,
		places.map(({ account }) => account.id),
	);
	const startsOf = async ({ account, offer }: ReferralPlaces): Promise<readonly StartFacts[]> => {
		const own = all.find(({ place }) => place.agreementId === account.agreementId && place.areaId === areaId);
		if (own?.place.strand !== 'perpetrator') return [];
		if (offer === null) return [own.facts];
		const day = firstStartOf(offer, today);
		const starts: StartFacts[] = [];
		for (const id of support) {
			const named = await getStartFacts(reader, account.agreementId, areaId, day, id);
			if (named !== null) starts.push(named);
		}
		return starts;
	};
	const found: PlaceForNew[] = [];
	for (const place of places)
		found.push({
			account: place.account,
			access: accessRule,
			offer: place.offer,
			starts: await startsOf(place),
			entered: entered.filter(({ accountId }) => accountId === place.account.id),
		});
	return found;
}

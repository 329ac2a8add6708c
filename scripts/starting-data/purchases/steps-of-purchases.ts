import { addDays, type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { balanceUnits } from '../../../app/domain/unit/balance-units.ts';
import { closeOffer } from '../../../app/operations/purchase/close-offer.ts';
import { erasePlaceCodes } from '../../../app/operations/purchase/erase-place-codes.ts';
import { saveOffer } from '../../../app/operations/purchase/save-offer.ts';
import { setThreshold } from '../../../app/operations/purchase/set-threshold.ts';
import { findOffer, type OfferRow } from '../../../db/read/offers.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Region } from '../region.ts';
import { clockStep, type Stage, type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { stepsOfOrder } from './steps-of-order.ts';
import { PURCHASES, THRESHOLDS } from './stories.ts';
import type { OfferTold } from './told.ts';

/** Before the first order, which would otherwise wait for a second person. */
const THRESHOLDS_SET_ON = isoDate('2017-05-02');
/** The live offers were last looked at then. */
const LOOKED_AT_ON = isoDate('2026-10-05');
const WEEKS_BETWEEN = 7;

/** The councils' thresholds. */
export const stepsOfThresholds = (region: Region): readonly Step[] =>
	Object.entries(THRESHOLDS).map(([area, approvalAbovePence]) =>
		step(
			setThreshold,
			{
				at: londonInstant(THRESHOLDS_SET_ON, '08:45'),
				by: councilOf(region, area).person('authority-approver'),
				about: [area],
			},
			{ approvalAbovePence, expectedVersion: 0 },
		),
	);

/** What providers offered and authorities bought of a programme. */
export const stepsOfPurchases = (world: World, region: Region, programme: AProgramme): readonly Step[] =>
	(PURCHASES[programme.slug] ?? []).flatMap((told) => stepsOfOffer(world, region, programme, told));

const councilOf = (region: Region, area: string) => {
	const areaId = region.directory.area(area).id;
	const council = region.organisations.find(
		({ kind, areaId: own }) => kind === 'local-authority' && own === areaId,
	);
	if (council === undefined) throw new Error(`${area} has no council`);
	return region.staff(council.name);
};

function stepsOfOffer(world: World, region: Region, programme: AProgramme, told: OfferTold): readonly Step[] {
	const { area, places, openedOn, closedOn, terms } = told;
	const agreement = programme.agreements.find(({ facts }) => facts.key === told.agreement);
	if (agreement === undefined) throw new Error(`no agreement is called ${told.agreement}`);
	const provider = region.staff(agreement.lead.name);
	const areaId = region.directory.area(area).id;
	const interventionId = world.id('intervention', programme.slug, told.intervention);
	const offerId = world.id('offer', agreement.id, areaId);
	const accountId = world.id('unit-account', agreement.id, areaId, 'offer');
	const by = provider.person('provider-certifier');
	const about = [agreement.facts.reference, area];
	const lookedAt = closedOn === undefined ? LOOKED_AT_ON : addDays(closedOn, -60);
	const support = programme.agreements.find(({ facts }) => facts.key === told.support)?.id ?? null;
	return [
		step(
			saveOffer,
			{ at: londonInstant(openedOn, '09:00'), by, about, ids: [accountId, offerId] },
			{
				of: { agreementId: agreement.id, interventionId, areaId },
				terms: { ...terms, nextStartOn: addDays(openedOn, WEEKS_BETWEEN * 7) },
				places,
				placesSeen: 0,
			},
		),
		step(
			saveOffer,
			{ at: londonInstant(lookedAt, '09:00'), by, about: [...about, 'next start'] },
			async (stage) => {
				const left = await placesLeft(stage, offerId);
				return { of: await seen(stage, offerId), terms, places: left, placesSeen: left };
			},
		),
		...told.orders.flatMap((order) =>
			stepsOfOrder({
				world,
				region,
				programme,
				told,
				order,
				offerId,
				council: councilOf(region, area),
				provider,
				support,
			}),
		),
		...(closedOn === undefined
			? []
			: [
					step(closeOffer, { at: londonInstant(closedOn, '09:00'), by, about }, (stage) =>
						seen(stage, offerId),
					),
					...codesErased(about, closedOn),
				]),
	];
}

/** Codes are kept for two years after a place has ended, and the clock erases them. */
const codesErased = (about: readonly string[], closedOn: IsoDate): readonly Step[] => [
	clockStep(erasePlaceCodes, londonInstant(addDays(closedOn, 2 * 366), '02:00'), about),
];

async function rowOf({ reader, scope, today }: Stage, offerId: string): Promise<OfferRow> {
	const row = await findOffer(reader, scope, today, offerId);
	if (row === null) throw new Error('there is no such offer');
	return row;
}

const seen = async (stage: Stage, offerId: string) => ({
	offerId,
	expectedVersion: (await rowOf(stage, offerId)).version,
});

async function placesLeft(stage: Stage, offerId: string): Promise<number> {
	const { accountId } = await rowOf(stage, offerId);
	return balanceUnits(await listDayDeltas(stage.reader, [accountId])).get(accountId)?.free ?? 0;
}

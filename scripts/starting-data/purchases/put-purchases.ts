import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { offering } from '../../../app/domain/purchase/decide-offer.ts';
import {
	type AccountsOfOrder,
	buying,
	completing,
	drawing,
	givingBack,
	leaving,
	notComing,
	starting,
} from '../../../app/domain/purchase/movements-of-order.ts';
import { keptUntil } from '../../../app/domain/purchase/place.ts';
import {
	PLACE_CODE_ALPHABET,
	PLACE_CODE_DRAWN,
	placeCodeOf,
} from '../../../app/domain/purchase/place-code.ts';
import type { Movement } from '../../../app/domain/unit/unit-movement.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Region } from '../region.ts';
import type { World } from '../world.ts';
import { columnsOfOffer } from './columns-of-offer.ts';
import { type Bought, putInvoices } from './put-invoices.ts';
import { putSteps } from './put-steps.ts';
import { PURCHASES, THRESHOLDS } from './stories.ts';
import type { OfferTold, PlaceTold } from './told.ts';

/** What authorities bought on a programme, with every movement in the ledger; and, with the live programme, the councils' thresholds. */
export function putPurchases(world: World, region: Region, programme: AProgramme, today: IsoDate): void {
	const offers = (PURCHASES[programme.slug] ?? []).filter(({ openedOn }) => openedOn <= today);
	for (const told of offers) putOffer(world, region, programme, told, today);
	if (programme.slug !== 'demonstration-programme-west-midlands') return;
	for (const [area, above] of Object.entries(THRESHOLDS))
		world.put('authoritySetting', {
			organisationId: councilOf(region, area).id,
			approvalAbovePence: above,
		});
}

const councilOf = (region: Region, area: string) => {
	const areaId = region.directory.area(area).id;
	const council = region.people
		.map(({ organisation }) => organisation)
		.find(({ kind, areaId: own }) => kind === 'local-authority' && own === areaId);
	if (council === undefined) throw new Error(`${area} has no council`);
	return council;
};

function putOffer(
	world: World,
	region: Region,
	programme: AProgramme,
	told: OfferTold,
	today: IsoDate,
): void {
	const agreement = programme.agreements.find(({ facts }) => facts.key === told.agreement);
	if (agreement === undefined) throw new Error(`no agreement is called ${told.agreement}`);
	const council = region.staff(councilOf(region, told.area).name);
	const provider = region.staff(agreement.lead.name);
	const [areaId, interventionId] = [
		region.directory.area(told.area).id,
		world.id('intervention', programme.slug, told.intervention),
	];
	const key = { agreementId: agreement.id, interventionId, areaId };
	const accounts = {
		offerId: world.id('unit-account', agreement.id, areaId, 'offer'),
		ownId: world.id('unit-account', agreement.id, areaId, 'authority'),
	};
	const funds = [
		['offer', accounts.offerId, agreement.lead.id],
		['authority', accounts.ownId, council.organisation.id],
	] as const;
	for (const [fund, id, funderId] of funds)
		world.put('unitAccount', {
			id,
			programmeId: programme.id,
			...key,
			fund,
			funderId,
			version: 1,
		});
	const offerId = world.id('offer', agreement.id, areaId);
	const closedOn = told.closedOn !== undefined && told.closedOn <= today ? told.closedOn : null;
	world.put('unitOffer', {
		id: offerId,
		...key,
		accountId: accounts.offerId,
		...columnsOfOffer(told.terms),
		openedOn: told.openedOn,
		closedOn,
	});
	const certifier = provider.person('provider-certifier').id;
	const put = (
		movement: Movement,
		at: string,
		about: { orderId?: string; placeId?: string; personId?: string } = {},
	) =>
		putMovement(world, movement, at, {
			personId: about.personId ?? certifier,
			orderId: about.orderId ?? null,
			placeId: about.placeId ?? null,
		});
	for (const movement of offering(accounts.offerId, told.places, told.openedOn, told.terms.unitPricePence))
		put(movement, '09:00');
	const support = programme.agreements.find(({ facts }) => facts.key === told.support)?.id ?? null;
	for (const order of told.orders.filter(({ placedOn }) => placedOn <= today)) {
		const bought: Bought = {
			world,
			region,
			programme,
			told,
			order,
			orderId: world.id('order', order.key),
			council,
			provider,
		};
		putOrder(bought, { offerId, accounts, agreementId: agreement.id, support, put, today });
		putInvoices(bought, today);
	}
}

interface Putting {
	readonly offerId: string;
	readonly accounts: AccountsOfOrder;
	readonly agreementId: string;
	readonly support: string | null;
	readonly put: (
		movement: Movement,
		at: string,
		about?: { orderId?: string; placeId?: string; personId?: string },
	) => void;
	readonly today: IsoDate;
}

function putOrder(bought: Bought, { offerId, accounts, agreementId, support, put }: Putting): void {
	const { world, programme, told, order, orderId, council, provider } = bought;
	const { nextStartOn: _next, eligibility: _eligibility, ...terms } = columnsOfOffer(told.terms);
	const [officer, approver, preparer] = [
		council.person('authority-officer').id,
		council.person('authority-approver').id,
		provider.person('provider-preparer').id,
	];
	world.put('purchaseOrder', {
		...{
			id: orderId,
			number: placeCodeOf(drawnFor(world, 'order', order.key)).slice(0, 8),
			authorityId: council.organisation.id,
			offerId,
		},
		...{
			programmeId: programme.id,
			agreementId,
			accountId: accounts.ownId,
			supportAgreementId: support,
			kind: order.kind,
		},
		...{
			state: order.state,
			units: order.units,
			...terms,
			costCentre: order.costCentre,
			purchaseReference: order.purchaseReference,
		},
		...{
			startsOn: order.startsOn ?? null,
			placedBy: officer,
			placedAt: londonInstant(order.placedOn, '10:00'),
		},
		approvedBy: order.approvedOn === undefined ? null : approver,
	});
	const about = { orderId };
	const facts = { kind: order.kind, units: order.units, unitPricePence: told.terms.unitPricePence };
	put(buying(accounts, facts, order.placedOn), '10:00', { ...about, personId: officer });
	const cameBack = order.state === 'declined' || order.state === 'cancelled' || order.state === 'refused';
	if (cameBack && order.answeredOn !== undefined)
		put(givingBack(accounts, facts, order.answeredOn), '11:00', about);
	for (const [index, place] of (order.places ?? []).entries())
		putPlace(bought, place, index + 1, accounts, put);
	putSteps(bought, { officer, approver, preparer });
}

const drawnFor = (world: World, ...words: readonly string[]): string => {
	const random = world.random('code', ...words);
	return Array.from(
		{ length: PLACE_CODE_DRAWN },
		() => PLACE_CODE_ALPHABET[random.whole(0, PLACE_CODE_ALPHABET.length - 1)],
	).join('');
};

const placeIdOf = (world: World, orderKey: string, number: number): string =>
	world.id('place', orderKey, String(number));

function putPlace(
	{ world, order, orderId }: Bought,
	place: PlaceTold,
	number: number,
	accounts: AccountsOfOrder,
	put: Putting['put'],
): void {
	const id = placeIdOf(world, order.key, number);
	const keepUntil = place.endedOn === undefined ? null : keptUntil(place.endedOn);
	world.put('place', {
		...{ id, orderId, number, code: placeCodeOf(drawnFor(world, 'place', id)), state: place.state },
		...{
			startsOn: place.startsOn ?? null,
			endedOn: place.endedOn ?? null,
			credited: place.credited === true ? 1 : 0,
			keepUntil,
		},
	});
	const about = { orderId, placeId: id };
	if (place.drawnOn !== undefined) put(drawing(accounts, place.drawnOn), '12:00', about);
	if (place.startsOn !== undefined && place.state !== 'reserved' && place.state !== 'no-show')
		put(starting(accounts, place.startsOn), '16:00', about);
	if (place.endedOn === undefined) return;
	if (place.state === 'completed') put(completing(accounts, place.endedOn), '16:05', about);
	if (place.state === 'left')
		for (const movement of leaving(accounts, place.credited === true, place.endedOn))
			put(movement, '16:10', about);
	if (place.state === 'no-show')
		put(notComing(accounts, place.credited === true, place.endedOn), '16:15', about);
}

function putMovement(
	world: World,
	{ kind, from, to, units, unitPricePence, onDay }: Movement,
	at: string,
	{
		personId,
		orderId,
		placeId,
	}: { readonly personId: string; readonly orderId: string | null; readonly placeId: string | null },
): void {
	world.put('unitMovement', {
		id: world.id('unit-movement', from.accountId, kind, onDay, orderId ?? '', placeId ?? ''),
		...{
			kind,
			fromAccountId: from.accountId,
			fromStage: from.stage,
			toAccountId: to.accountId,
			toStage: to.stage,
			units,
		},
		...{
			unitPricePence,
			onDay,
			at: londonInstant(onDay, at),
			personId,
			orderId,
			placeId,
		},
		...{ versionId: null, correctsId: null, reason: '' },
	});
}

import type { Db } from '../../../db/connect.ts';
import { findOrder, listPlacesOf } from '../../../db/read/purchase-orders.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import { anAuthority } from '../../../scripts/starting-data/factories/organisation.ts';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme, type TestProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { found } from '../../../test/setup/found.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { type Scope, scopeFor } from '../../domain/access/scope.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import type { OfferTerms } from '../../domain/purchase/offer.ts';
import { balanceUnits } from '../../domain/unit/balance-units.ts';
import { answerOrder } from './answer-order.ts';
import { type PlaceOrderCommand, placeOrder } from './place-order.ts';
import { recordDelivery } from './record-delivery.ts';
import { type SaveOfferCommand, saveOffer } from './save-offer.ts';
import { setThreshold } from './set-threshold.ts';

export const BOUGHT_ON = isoDate('2017-03-06');
export const STARTS_ON = isoDate('2017-04-03');

export const TERMS: OfferTerms = {
	unitPricePence: 168_000,
	vat: 'standard',
	contracts: 'provider',
	noShow: 'credit',
	creditWeeks: 4,
	cancelDays: 14,
	weeksToStart: 5,
	nextStartOn: STARTS_ON,
	eligibility: 'Fathers aged 18 or over with a child protection plan.',
};

/** A programme whose perpetrator provider offers places in both areas, and a council in each with two officers and two approvers. */
export async function aMarket(
	db: Db,
	given: {
		readonly places?: number;
		readonly terms?: Partial<OfferTerms>;
		readonly purchaseOnly?: boolean;
	} = {},
) {
	const world = aWorld();
	const programme: TestProgramme = aProgramme(world);
	if (given.purchaseOnly === true)
		for (const row of world.rows.programmeArea ?? [])
			if (row.areaId === programme.areas[0]?.id)
				Object.assign(row, { accessRule: 'purchase-only', respectRequirement: 'not-stated' });
	const councils = programme.areas.map((area) => {
		const organisation = anAuthority(world, area);
		const one = (role: 'authority-officer' | 'authority-approver') => aPerson(world, role, { organisation });
		return {
			organisation,
			officer: one('authority-officer'),
			approver: one('authority-approver'),
			other: one('authority-approver'),
		};
	});
	const interventionId = world.rows.intervention?.find(({ name }) => name === 'Group programme')?.id ?? '';
	await db.transaction((tx) => saveWorld(tx, world));
	let today: IsoDate = BOUGHT_ON;
	let commands = 0;
	const services = () => servicesOver(db, today);
	const commandId = () => `command-${++commands}`;
	const as = (person: APerson) => [services(), actorOf(person), scopeFor(actorOf(person))] as const;
	const perpetrator = programme.agreements.find(({ strand }) => strand === 'perpetrator');
	const support = programme.agreements.find(({ strand }) => strand === 'support');
	if (perpetrator === undefined || support === undefined) throw new Error('the programme has both strands');
	const offer = (areaId: string, more: Partial<SaveOfferCommand> = {}) => {
		const of = { agreementId: perpetrator.id, interventionId, areaId };
		const asked = { terms: { ...TERMS, ...given.terms }, places: given.places ?? 3, placesSeen: 0 };
		return saveOffer(...as(programme.people.perpetrator.certifier), {
			commandId: commandId(),
			of,
			...asked,
			...more,
		});
	};
	const [council, elsewhere] = councils;
	if (council === undefined || elsewhere === undefined) throw new Error('the programme has two areas');
	const opened = await offer(council.organisation.areaId ?? '');
	if (!opened.ok) throw new Error(`the offer is opened: ${JSON.stringify(opened.refusal)}`);
	await setThreshold(services(), actorOf(council.approver), {
		commandId: commandId(),
		approvalAbovePence: 500_000,
		expectedVersion: 0,
	});
	const place = (more: Partial<PlaceOrderCommand> = {}, by = council.officer) =>
		placeOrder(...as(by), {
			commandId: commandId(),
			offerId: opened.value.offerId,
			supportAgreementId: null,
			kind: 'spot',
			units: 1,
			costCentre: 'CC 2210',
			purchaseReference: 'PO 4500123456',
			priceSeen: 168_000,
			...more,
		});
	const placed = async (more: Partial<PlaceOrderCommand> = {}) => {
		const done = await place(more);
		if (!done.ok) throw new Error(`the order is placed: ${JSON.stringify(done.refusal)}`);
		return done.value.orderId;
	};
	const confirm = (orderId: string, startsOn: IsoDate = STARTS_ON) =>
		answerOrder(...as(programme.people.perpetrator.preparer), {
			commandId: commandId(),
			orderId,
			answer: { answer: 'confirm', startsOn },
		});
	const places = async (orderId: string) => {
		const row = await findOrder(db.reader, scopeOfClock(), today, orderId);
		return row === null ? [] : ((await listPlacesOf(db.reader, [row.id])).get(orderId) ?? []);
	};
	const record = (
		orderId: string,
		placeId: string,
		event: 'started' | 'completed' | 'left' | 'no-show',
		day: IsoDate,
	) =>
		recordDelivery(...as(programme.people.perpetrator.preparer), {
			commandId: commandId(),
			orderId,
			placeId,
			event,
			day,
		});
	return {
		db,
		world,
		programme,
		council,
		elsewhere,
		services,
		as,
		commandId,
		offerId: opened.value.offerId,
		support,
		offer,
		place,
		placed,
		confirm,
		places,
		record,
		go: (day: IsoDate) => {
			today = day;
		},
		order: (id: string, scope: Scope = scopeOfClock()) => findOrder(db.reader, scope, today, id),
		/** Units by stage, of what is on offer and of the council's own. */
		balance: async (fund: 'offer' | 'authority') => {
			const accounts = await db.reader
				.selectFrom('unitAccount')
				.select(['id', 'fund'])
				.orderBy('id')
				.execute();
			const ids = accounts
				.filter((account) => account.fund === fund)
				.map(({ id }) => found<'unit account'>(id));
			return balanceUnits(await listDayDeltas(db.reader, ids)).get(ids[0] ?? '');
		},
	};
}

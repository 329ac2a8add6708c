import { type IsoDate, isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import { anAuthority } from '../starting-data/factories/organisation.ts';
import { type APerson, aPerson } from '../starting-data/factories/person.ts';
import { agreementOf } from '../starting-data/factories/programme.ts';
import type { TestProgramme } from '../starting-data/factories/test-programme.ts';
import type { World } from '../starting-data/world.ts';

export interface Market {
	readonly offerId: string;
	readonly accountId: string;
	readonly places: number;
	readonly buyers: readonly APerson[];
	/** So many are written to when an order comes in. */
	readonly providers: number;
}

const OPENED: IsoDate = isoDate('2017-03-01');

/** So many places on offer in the programme's first area, and two officers of its council who buy under no threshold that matters. */
export function aMarketOf(world: World, programme: TestProgramme, places: number): Market {
	const [area] = programme.areas;
	const agreement = agreementOf(programme, 'perpetrator');
	if (area === undefined) throw new Error('a programme has areas');
	const council = anAuthority(world, area);
	const buyers = [
		aPerson(world, 'authority-officer', { organisation: council }),
		aPerson(world, 'authority-officer', { organisation: council }),
	];
	const accountId = world.id('unit-account', agreement.id, 'offer');
	const offerId = world.id('offer', agreement.id);
	const key = {
		agreementId: agreement.id,
		interventionId: world.id('intervention', programme.slug, 'perpetrator-work'),
		areaId: area.id,
	};
	world.put('unitAccount', {
		id: accountId,
		programmeId: programme.id,
		...key,
		fund: 'offer',
		funderId: agreement.lead.id,
		version: 1,
	});
	world.put('unitOffer', {
		id: offerId,
		...key,
		accountId,
		unitPricePence: 150_000,
		vat: 'exempt',
		contracts: 'provider',
		nextStartOn: isoDate('2017-05-08'),
		weeksToStart: 4,
		eligibility: 'Fathers aged 18 or over.',
		noShow: 'credit',
		creditWeeks: 4,
		cancelDays: 14,
		openedOn: OPENED,
		closedOn: null,
	});
	world.put('unitMovement', {
		id: world.id('unit-movement', accountId),
		kind: 'offered',
		fromAccountId: accountId,
		fromStage: 'source',
		toAccountId: accountId,
		toStage: 'free',
		units: places,
		unitPricePence: 150_000,
		onDay: OPENED,
		at: londonInstant(OPENED, '09:00'),
		personId: null,
		orderId: null,
		placeId: null,
		versionId: null,
		correctsId: null,
		reason: '',
	});
	world.put('authoritySetting', { organisationId: council.id, approvalAbovePence: 100_000_000 });
	return { offerId, accountId, places, buyers, providers: 2 };
}

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
	const [accountId, offerId] = [
		world.id('unit-account', agreement.id, 'offer'),
		world.id('offer', agreement.id),
	];
	const key = {
		agreement_id: agreement.id,
		intervention_id: world.id('intervention', programme.slug, 'perpetrator-work'),
		area_id: area.id,
	};
	world.put('unit_account', {
		id: accountId,
		programme_id: programme.id,
		...key,
		fund: 'offer',
		funder_id: agreement.lead.id,
		version: 1,
	});
	world.put('unit_offer', {
		...{
			id: offerId,
			...key,
			account_id: accountId,
			unit_price_pence: 150_000,
			vat: 'exempt',
			contracts: 'provider',
			next_start_on: isoDate('2017-05-08'),
		},
		...{
			weeks_to_start: 4,
			eligibility: 'Fathers aged 18 or over.',
			no_show: 'credit',
			credit_weeks: 4,
			cancel_days: 14,
			opened_on: OPENED,
			closed_on: null,
		},
	});
	world.put('unit_movement', {
		...{
			id: world.id('unit-movement', accountId),
			kind: 'offered',
			from_account_id: accountId,
			from_stage: 'source',
			to_account_id: accountId,
			to_stage: 'free',
		},
		...{
			units: places,
			unit_price_pence: 150_000,
			on_day: OPENED,
			at: londonInstant(OPENED, '09:00'),
			person_id: null,
			order_id: null,
			place_id: null,
		},
		...{ version_id: null, corrects_id: null, reason: '' },
	});
	world.put('authority_setting', { organisation_id: council.id, approval_above_pence: 100_000_000 });
	return { offerId, accountId, places, buyers, providers: 2 };
}

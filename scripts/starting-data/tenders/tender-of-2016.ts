import {
	DEMONSTRATION_PASSPHRASE,
	type DemonstrationCode,
} from '../../../app/domain/access/demonstration-password.ts';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { enrolOpener } from '../../../app/operations/tender/enrol-opener.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Staff } from '../people/staff.ts';
import { DVPP } from '../programmes/west-midlands-dvpp.ts';
import { PROVIDERS } from '../providers.ts';
import type { Region } from '../region.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { stepsOfAmendment } from './tell-amendment.ts';
import { sendingLetters } from './tell-award.ts';
import { stepsOfClarifications } from './tell-clarifications.ts';
import { stepsOfAward } from './tell-evaluation.ts';
import type { TenderTold, WorkTold } from './tell-notice.ts';
import { stepsOfTender } from './tell-tender.ts';

const { freshGround, turningNorth, southBank, lanternRooms } = PROVIDERS;

export const TENDER_OF_2016 = 'West Midlands Domestic Violence Perpetrator Programme: perpetrator work';

/** Two years from January 2017 (003 ¶33, ¶40). What a place costs, and what is promised, are invented. */
const WORK: WorkTold = {
	intervention: 'group-and-one-to-one',
	lot: 'DVPP: perpetrator work',
	from: isoDate('2017-01-01'),
	to: isoDate('2018-12-31'),
	aboutPence: 150_000,
	promised: 68,
	// Below the threshold of the day, and Find a Tender was not there yet.
	legalNotice: null,
	questions: [14, 9],
};

/** The tender of September 2016: out in the week beginning 19 September for four weeks, assessed before November (003 ¶40). Who bid, and all that was said, is invented. */
export function tenderOf2016(
	world: World,
	region: Region,
	programme: AProgramme,
	codes: DemonstrationCode[],
): TenderTold {
	const perpetrator = DVPP.agreements.find(({ key }) => key === 'perpetrator');
	const bidOf = (name: string, words: string, unitPricePence: number) => ({
		by: region.staff(name),
		words,
		unitPricePence,
		isSubmitted: true,
	});
	return {
		world,
		programme,
		office: region.westMidlands,
		codes,
		title: TENDER_OF_2016,
		description:
			'Work with fathers aged 18 or over who abuse, across the seven areas of the West Midlands, from a hub in each area and no shorter than the Respect standard asks. Support for the women and children is a strand of its own, linked directly to this one. Priority goes to the four areas without provision.',
		work: WORK,
		places: Object.fromEntries(perpetrator?.allocations.map(({ area, units }) => [area, units]) ?? []),
		startedOn: isoDate('2016-09-14'),
		closesOn: isoDate('2016-10-19'),
		bids: [
			{
				...bidOf(freshGround.name, 'Every partner has been rung before a first session begins.', 140_000),
				confirmedOn: isoDate('2016-10-13'),
			},
			{
				...bidOf(
					turningNorth.name,
					'Each group has a worker who speaks with the children’s school.',
					152_500,
				),
				confirmedOn: isoDate('2016-10-14'),
			},
			{
				...bidOf(southBank.name, 'We have run groups on Saturdays since 2011.', 148_000),
				confirmedOn: isoDate('2016-10-17'),
			},
			{
				...bidOf(lanternRooms.name, 'Men come to us in the evening, after work.', 158_000),
				hasLapsed: true,
			},
		],
	};
}

/** From the enrolment of those who open bids to the letters that tell bidders. */
export function stepsOfTenderOf2016(
	world: World,
	region: Region,
	programme: AProgramme,
	codes: DemonstrationCode[],
): readonly Step[] {
	const told = tenderOf2016(world, region, programme, codes);
	return [
		...enrolments(region.westMidlands),
		...stepsOfTender(told),
		...stepsOfClarifications(told, [
			{
				by: region.staff(turningNorth.name),
				day: 9,
				words: 'Must there be a hub in Solihull from the first day? (Invented.)',
				answered: {
					question: 'Must there be a hub in Solihull from the first day? (Invented.)',
					answer: 'By the end of the first quarter. Until then groups may meet in Birmingham. (Invented.)',
				},
			},
			{
				by: region.staff(lanternRooms.name),
				day: 12,
				words: 'Are mothers taken on the programme? (Invented.)',
				answered: {
					question: 'Who is the programme for? (Invented.)',
					answer: 'Fathers aged 18 or over, as the service specification says. (Invented.)',
				},
			},
		]),
		...stepsOfAmendment(
			told,
			isoDate('2016-10-10'),
			'A bidder asked when a hub must be there. (Invented.)',
			({ description }) => ({
				description: `${description} A hub stands in each area by the end of the first quarter.`,
			}),
		),
		...stepsOfAward(told, isoDate('2016-10-25')),
		// The standstill of ten days runs from the letters.
		sendingLetters(told, isoDate('2016-11-02')),
	];
}

/** Each with a passphrase of their own in real life. */
const enrolments = (office: Staff): readonly Step[] =>
	[0, 1, 2].map((index) =>
		step(
			enrolOpener,
			{
				at: londonInstant(isoDate('2016-09-07'), `09:${String(10 + index)}`),
				by: office.person('bid-opener', index),
				about: [office.organisation.name, index],
			},
			{ passphrase: DEMONSTRATION_PASSPHRASE },
		),
	);

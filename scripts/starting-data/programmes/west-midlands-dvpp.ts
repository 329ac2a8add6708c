import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { ProgrammeFacts } from '../programme-facts.ts';
import { PROVIDERS } from '../providers.ts';
import { type ProgrammeShape, STEADY } from '../simulation/shape.ts';
import { DVPP_AREAS } from './west-midlands-dvpp-areas.ts';
import { dvppContentByPoint } from './west-midlands-dvpp-content.ts';

const { freshGround, consortium, oakHouse, blackCountry, spireRefuge } = PROVIDERS;
const DELIVERED_BY: Readonly<Record<string, string>> = {
	Birmingham: oakHouse.name,
	Solihull: oakHouse.name,
	Dudley: blackCountry.name,
	Sandwell: blackCountry.name,
	Walsall: blackCountry.name,
	Wolverhampton: blackCountry.name,
	Coventry: spireRefuge.name,
};
/** Places by area: 300, of which 233 in the four areas that have priority. */
const PLACES_BOUGHT: Readonly<Record<string, number>> = {
	Birmingham: 112,
	Wolverhampton: 57,
	Dudley: 46,
	Solihull: 18,
	Coventry: 17,
	Sandwell: 32,
	Walsall: 18,
};
/** Families that can be given ongoing work, by area: 250. */
const FAMILIES: Readonly<Record<string, number>> = {
	Birmingham: 90,
	Wolverhampton: 44,
	Dudley: 34,
	Solihull: 22,
	Coventry: 20,
	Sandwell: 22,
	Walsall: 18,
};
const AREAS = Object.keys(DELIVERED_BY);

/** A (000, 003). £420,000 and £280,000 of the £700,000 are an invented split; so are the 300 places and their prices. */
export const DVPP: ProgrammeFacts = {
	slug: 'west-midlands-dvpp',
	name: 'West Midlands Domestic Violence Perpetrator Programme',
	summary:
		'Work with fathers who abuse, and one support service for the women and children whom they have harmed, across the seven areas of the West Midlands. The two strands are funded side by side and linked directly. An independent evaluation runs beside them.',
	whoItIsFor:
		'Fathers aged 18 or over who are in contact, or seek contact, with children on a child protection plan, in need or under early help; child protection comes first. Taking part is voluntary, and making it mandatory was being explored. Victims are at high risk of harm.',
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2018-12-31'),
	decisionReference: 'WMPCC 009 2016',
	legalBasis:
		'As cited in the paper of 6 September 2016: section 58 of the Domestic Violence, Crime and Victims Act 2004 (Victims Fund grant); Schedule 9 of the Police Reform and Social Responsibility Act 2011 (crime and disorder grants).',
	legalBasisNote:
		'Shown as the paper gives it. The 2011 Act’s contents list section 9, not a Schedule 9, for crime and disorder reduction grants, and section 58 of the 2004 Act looks like a section of amendments. Nobody has confirmed either citation.',
	referral: {
		howToRefer:
			'Children’s services refer with the child protection or child in need plan, or the early help assessment. The man must know of the referral and agree to it: taking part is voluntary. The service answers within five working days, once the partner’s details have reached the support service too.',
		contact: 'Fresh Ground Programmes (invented), 0121 496 0101 (a number kept for fiction)',
	},
	invented:
		'From the sources: the amount, the two years, the start, the areas and their positions, the consortium. Invented: the perpetrator provider, the consortium’s members, the split of money between strands, places, prices, targets other than 80% and 60%, how to refer and every return.',
	quarters: 8,
	areas: DVPP_AREAS,
	strands: { perpetrator: 'Perpetrator work', support: 'Support for women and children' },
	interventions: [
		{
			key: 'group-and-one-to-one',
			strand: 'perpetrator',
			name: 'Behaviour change programme',
			description:
				'Group and one-to-one sessions at a hub in each area, of no shorter length than the Respect standard asks. The length is invented.',
			weeks: 26,
		},
		{
			key: 'women-and-children',
			strand: 'support',
			name: 'Support for women and children',
			description:
				'One service for victims and their children: safety planning, recovery work and a children’s worker, offered also where no children’s work is needed.',
			weeks: null,
		},
	],
	funding: [
		{
			funder: 'West Midlands Police and Crime Commissioner',
			name: 'Perpetrator programme, two years',
			amountPence: 70_000_000,
			approximate: false,
			legalBasis: null,
		},
	],
	specifications: [
		{
			effectiveFrom: 1,
			changeNote: 'First version',
			publishedOn: isoDate('2016-09-12'),
			...dvppContentByPoint(),
		},
	],
	agreements: [
		{
			key: 'perpetrator',
			strand: 'perpetrator',
			reference: 'WMPCC-DVPP-2017-P',
			title: 'DVPP: perpetrator work',
			purpose:
				'To work with fathers who abuse so that their partners, former partners and children are safer.',
			startsOn: isoDate('2017-01-01'),
			endsOn: isoDate('2018-12-31'),
			valuePence: 42_000_000,
			lead: freshGround.name,
			members: [],
			deliveryPartners: [],
			areas: AREAS.map((area) => ({ area, by: freshGround.name })),
			allocations: AREAS.map((area) => ({
				area,
				intervention: 'group-and-one-to-one',
				units: PLACES_BOUGHT[area] ?? 0,
				unitPricePence: 140_000,
			})),
			paid: 'in-arrears',
		},
		{
			key: 'support',
			strand: 'support',
			reference: 'WMPCC-DVPP-2017-S',
			title: 'DVPP: support for women and children',
			purpose: 'To support the women and children whom men on the programme have harmed.',
			startsOn: isoDate('2017-01-01'),
			endsOn: isoDate('2018-12-31'),
			valuePence: 28_000_000,
			lead: consortium.name,
			members: [oakHouse.name, blackCountry.name, spireRefuge.name],
			deliveryPartners: [],
			areas: AREAS.map((area) => ({ area, by: DELIVERED_BY[area] ?? consortium.name })),
			allocations: AREAS.map((area) => ({
				area,
				intervention: 'women-and-children',
				units: FAMILIES[area] ?? 0,
				unitPricePence: 112_000,
			})),
			paid: 'in-advance',
		},
	],
};

/**
 * Contract quarter 2's cohort is the showcase of a board report for July to September 2017: of 50 cases, 40 contacted (80.0%, met)
 * and 27 wanting ongoing work (54.0%, not met). Wolverhampton is weak until a query in contract quarter 4.
 */
export const DVPP_SHAPE: ProgrammeShape = {
	...STEADY,
	areas: {
		Birmingham: { referrals: 22, places: 14 },
		Wolverhampton: { referrals: 11, places: 7 },
		Dudley: { referrals: 8, places: 5 },
		Solihull: { referrals: 4, places: 2.6 },
		Coventry: { referrals: 4, places: 2.4 },
		Sandwell: { referrals: 5, places: 3 },
		Walsall: { referrals: 3, places: 2 },
	},
	rampUp: [0.75, 1.2],
	contacted: (quarter, area) =>
		area === 'Wolverhampton' && quarter <= 4 ? 0.58 : quarter <= 4 ? 0.84 : 0.87,
	wanting: (quarter) => (quarter <= 3 ? 0.55 : 0.62),
	exactly: { 2: { passed: 50, contacted: 40, wanting: 27 } },
};

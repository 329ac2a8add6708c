import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { demonstrationContent } from '../../../app/domain/specification/contents-of-programmes.ts';
import type { AgreementFacts, AreaPosition, ProgrammeFacts } from '../programme-facts.ts';
import { PROVIDERS } from '../providers.ts';
import { type ProgrammeShape, STEADY } from '../simulation/shape.ts';
import { demonstrationContentFrom2025 } from './demonstration-content.ts';
import { DVPP_AREAS } from './west-midlands-dvpp-areas.ts';

const { turningNorth, southBank, alliance, canalside, lanternRooms } = PROVIDERS;
const DATES = { startsOn: isoDate('2023-01-01'), endsOn: isoDate('2026-12-31') } as const;
const NORTH: Readonly<Record<string, number>> = { Dudley: 68, Sandwell: 92, Walsall: 42, Wolverhampton: 108 };
const SOUTH: Readonly<Record<string, number>> = { Birmingham: 264, Coventry: 104, Solihull: 52 };
const ALL = { ...SOUTH, ...NORTH };
const SUPPORTED_BY: Readonly<Record<string, string>> = {
	Birmingham: alliance.name,
	Coventry: lanternRooms.name,
	Solihull: alliance.name,
};

const perpetratorAgreement = (
	key: string,
	name: string,
	by: string,
	places: Readonly<Record<string, number>>,
): AgreementFacts => ({
	...DATES,
	key,
	strand: 'perpetrator',
	reference: `WMPCC-DEMO-2023-P-${key.toUpperCase()}`,
	title: `Demonstration programme: perpetrator work, ${name}`,
	purpose: 'To work with people who abuse so that their partners, former partners and children are safer.',
	valuePence: Object.values(places).reduce((sum, units) => sum + units, 0) * 180_000,
	lead: by,
	members: [],
	deliveryPartners: [],
	areas: Object.keys(places).map((area) => ({ area, by })),
	allocations: Object.entries(places).map(([area, units]) => ({
		area,
		intervention: 'programme',
		units,
		unitPricePence: 180_000,
	})),
	paid: 'in-arrears',
});

/** E, wholly invented. Its areas stand as they did for the DVPP. */
export const DEMONSTRATION: ProgrammeFacts = {
	slug: 'demonstration-programme-west-midlands',
	name: 'Demonstration programme, West Midlands',
	summary:
		'A live programme with both strands in all seven areas, made up so that something is due today and trends have enough points.',
	whoItIsFor:
		'People aged 18 or over who have abused a partner or former partner and who want to change; families with children come first.',
	...DATES,
	decisionReference: 'Demonstration decision 1 of 2022 (invented)',
	legalBasis: 'Invented, so no legal basis is recorded.',
	legalBasisNote: null,
	referral: {
		howToRefer:
			'Children’s services, Cafcass, the police and health services refer on the service’s own form, with the man’s agreement. He may also ring himself. The service answers within five working days and tells the referrer if he stops coming.',
		contact: 'Demonstration programme, 0121 496 0105 (a number kept for fiction)',
	},
	invented: 'Everything in this programme is invented.',
	quarters: 16,
	areas: DVPP_AREAS.map(
		(area): AreaPosition => ({
			...area,
			position: 'Invented: as for the programme of 2017.',
			frameworkShownOn: area.frameworkShownOn === null ? null : isoDate('2022-11-15'),
		}),
	),
	strands: { perpetrator: 'Perpetrator work', support: 'Support for victims and children' },
	interventions: [
		{
			key: 'programme',
			strand: 'perpetrator',
			name: 'Behaviour change programme',
			description: 'Group and one-to-one sessions at a hub in each area.',
			weeks: 26,
		},
		{
			key: 'support',
			strand: 'support',
			name: 'Support for victims and children',
			description: 'Safety planning, recovery work and children’s workers.',
			weeks: null,
		},
	],
	funding: [
		{
			funder: 'West Midlands Police and Crime Commissioner',
			name: 'Community safety fund (invented)',
			amountPence: 150_000_000,
			approximate: false,
			legalBasis: null,
		},
		{
			funder: 'Home Office',
			name: 'Perpetrator fund (invented)',
			amountPence: 54_400_000,
			approximate: false,
			legalBasis: null,
		},
		{
			funder: 'Ministry of Justice',
			name: 'Additional places (invented)',
			amountPence: 6_000_000,
			approximate: false,
			legalBasis: null,
		},
	],
	specifications: [
		{
			effectiveFrom: 1,
			changeNote: 'First version',
			publishedOn: isoDate('2022-12-05'),
			...demonstrationContent(),
		},
		{
			effectiveFrom: 9,
			changeNote:
				'From January 2025: the target for completion rises from 65% to 70%, by the same definition. A child counts as supported after two sessions of support, where one was enough before: the two definitions are not added up.',
			publishedOn: isoDate('2024-12-02'),
			...demonstrationContentFrom2025(),
		},
	],
	agreements: [
		perpetratorAgreement('north', 'the Black Country', turningNorth.name, NORTH),
		perpetratorAgreement('south', 'Birmingham, Coventry and Solihull', southBank.name, SOUTH),
		{
			...DATES,
			key: 'support',
			strand: 'support',
			reference: 'WMPCC-DEMO-2023-S',
			title: 'Demonstration programme: support for victims and children',
			purpose: 'To support victims and children of the people on the programme.',
			valuePence: 73_000_000,
			lead: alliance.name,
			members: [canalside.name, lanternRooms.name],
			deliveryPartners: [],
			areas: Object.keys(ALL).map((area) => ({ area, by: SUPPORTED_BY[area] ?? canalside.name })),
			allocations: Object.entries(ALL).map(([area, units]) => ({
				area,
				intervention: 'support',
				units,
				unitPricePence: 100_000,
			})),
			paid: 'in-advance',
		},
	],
};

/**
 * Sandwell's contact is weak until a query in contract quarter 6 and good from 8; ongoing work falls short in 2024 while contact is
 * met; in contract quarter 11 one case that Wolverhampton passed never arrived. Solihull and Walsall stay very small.
 */
export const DEMONSTRATION_SHAPE: ProgrammeShape = {
	...STEADY,
	areas: {
		Birmingham: { referrals: 25, places: 17 },
		Coventry: { referrals: 10, places: 6.5 },
		Dudley: { referrals: 7, places: 4.8 },
		Sandwell: { referrals: 9, places: 5.6 },
		Solihull: { referrals: 4, places: 2.4 },
		Walsall: { referrals: 4, places: 2.6 },
		Wolverhampton: { referrals: 10, places: 6.8 },
	},
	rampUp: [0.55, 0.85],
	contacted: (quarter, area) =>
		area === 'Sandwell' && quarter <= 6
			? 0.5
			: area === 'Sandwell' && quarter === 7
				? 0.7
				: 0.83 + (quarter > 10 ? 0.03 : 0),
	wanting: (quarter) => (quarter >= 5 && quarter <= 8 ? 0.54 : 0.62),
	exactly: { 6: { passed: 47, contacted: 38, wanting: 25 } },
	notReceived: { quarter: 11, area: 'Wolverhampton' },
};

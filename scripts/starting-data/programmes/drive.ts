import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { driveContent } from '../../../app/domain/specification/contents-of-programmes.ts';
import type { ProgrammeFacts } from '../programme-facts.ts';
import { PROVIDERS } from '../providers.ts';
import { always, type ProgrammeShape, STEADY } from '../simulation/shape.ts';

const { richmondFellowship, lighthouseLine } = PROVIDERS;
const DATES = { startsOn: isoDate('2019-07-01'), endsOn: isoDate('2021-03-31') } as const;
const PLACES_BOUGHT = [
	{ area: 'Birmingham', units: 110 },
	{ area: 'Sandwell', units: 65 },
];

/** B (002): £1.4 million over 21 months for 175 people. The dates, the support provider and both splits of the money, by funder and by strand, are invented. */
export const DRIVE: ProgrammeFacts = {
	slug: 'west-midlands-drive',
	name: 'Drive, West Midlands',
	summary:
		'Intensive one-to-one work with high-harm and serial perpetrators in Birmingham and Sandwell, with victims supported throughout.',
	whoItIsFor:
		'High-harm and serial perpetrators of domestic abuse. Support for substance misuse, employment and mental health takes away what stands in the way of change.',
	...DATES,
	decisionReference: null,
	legalBasis: 'Not stated in the source.',
	legalBasisNote: null,
	referral: {
		howToRefer:
			'The police and other agencies refer to the multi-agency panel, which chooses those who cause the most harm. Consent is not asked. The victim’s own worker is named in the referral.',
		contact: 'Drive West Midlands, 0121 496 0102 (a number kept for fiction)',
	},
	invented:
		'From the source: the amount, its two funders, the 21 months, 175 people, the two areas and the provider. Invented: the dates, the support provider, how much each funder gives (half each here), the split of money between strands, prices, targets, Respect’s place in it, how to refer and every return.',
	quarters: 7,
	areas: ['Birmingham', 'Sandwell'].map((area) => ({
		area,
		access: 'direct',
		respect: 'not-required',
		existing: 'Not stated.',
		position: 'Chosen because of the number of cases of domestic abuse there.',
		frameworkShownOn: null,
	})),
	strands: { perpetrator: 'Case management of perpetrators', support: 'Support for victims and survivors' },
	interventions: [
		{
			key: 'case-management',
			strand: 'perpetrator',
			name: 'Drive case management',
			description:
				'One-to-one case management that tackles offending and holds perpetrators to account, with support for substance misuse, employment and mental health.',
			weeks: null,
		},
		{
			key: 'victim-support',
			strand: 'support',
			name: 'Support throughout Drive',
			description: 'Support for victims and survivors for as long as the work with the perpetrator lasts.',
			weeks: null,
		},
	],
	funding: [
		{
			funder: 'West Midlands Police and Crime Commissioner',
			name: 'Drive, 21 months; the split is invented',
			amountPence: 70_000_000,
			approximate: false,
			legalBasis: null,
		},
		{
			funder: 'Home Office',
			name: 'Drive, 21 months; the split is invented',
			amountPence: 70_000_000,
			approximate: false,
			legalBasis: null,
		},
	],
	specifications: [
		{ effectiveFrom: 1, changeNote: 'First version', publishedOn: isoDate('2019-06-10'), ...driveContent() },
	],
	agreements: [
		{
			...DATES,
			key: 'perpetrator',
			strand: 'perpetrator',
			reference: 'WMPCC-DRIVE-2019-P',
			title: 'Drive: case management',
			purpose: 'To challenge the behaviour of high-harm and serial perpetrators and prevent abuse.',
			valuePence: 113_750_000,
			lead: richmondFellowship.name,
			members: [],
			deliveryPartners: [],
			areas: PLACES_BOUGHT.map(({ area }) => ({ area, by: richmondFellowship.name })),
			allocations: PLACES_BOUGHT.map(({ area, units }) => ({
				area,
				intervention: 'case-management',
				units,
				unitPricePence: 650_000,
			})),
			paid: 'in-arrears',
		},
		{
			...DATES,
			key: 'support',
			strand: 'support',
			reference: 'WMPCC-DRIVE-2019-S',
			title: 'Drive: support for victims and survivors',
			purpose: 'To support victims and survivors throughout the work with the perpetrator.',
			valuePence: 26_250_000,
			lead: lighthouseLine.name,
			members: [],
			deliveryPartners: [],
			areas: PLACES_BOUGHT.map(({ area }) => ({ area, by: lighthouseLine.name })),
			allocations: PLACES_BOUGHT.map(({ area, units }) => ({
				area,
				intervention: 'victim-support',
				units,
				unitPricePence: 150_000,
			})),
			paid: 'in-arrears',
		},
	],
};

/** Ten months' case management; the spring of 2020 is quiet. */
export const DRIVE_SHAPE: ProgrammeShape = {
	...STEADY,
	areas: { Birmingham: { referrals: 24, places: 17 }, Sandwell: { referrals: 14, places: 10 } },
	length: 3,
	rampUp: [0.6, 1, 1, 0.55, 0.9],
	leaving: 0.12,
	contacted: always(0.83),
	wanting: always(0.63),
	children: 0,
};

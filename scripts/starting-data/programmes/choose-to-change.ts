import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { AgreementFacts, ProgrammeFacts } from '../programme-facts.ts';
import { PROVIDERS } from '../providers.ts';
import { type ProgrammeShape, STEADY } from '../simulation/shape.ts';
import { inCustodyContent } from './choose-to-change-content.ts';

const { relateBirmingham, relateCoventry, cellDoor, harbourSupport } = PROVIDERS;
const DATES = { startsOn: isoDate('2021-10-01'), endsOn: isoDate('2023-09-30') } as const;

const agreement = (
	area: string,
	by: string,
	differs: Omit<
		AgreementFacts,
		'strand' | 'startsOn' | 'endsOn' | 'lead' | 'members' | 'deliveryPartners' | 'areas' | 'paid'
	>,
): AgreementFacts => ({
	...DATES,
	strand: 'perpetrator',
	lead: by,
	members: [],
	deliveryPartners: [
		{ name: cellDoor.name, does: 'Works with people in police custody.' },
		...(by === relateBirmingham.name
			? [
					{
						name: relateCoventry.name,
						does: 'Oversees how Relate Birmingham delivers Choose to Change in Sandwell.',
					},
				]
			: []),
	],
	areas: [{ area, by }],
	paid: 'in-arrears',
	...differs,
});

/** C (001): near £2 million. Who works in custody and who supports partners is not named; the dates and the sums are invented. */
export const CHOOSE_TO_CHANGE: ProgrammeFacts = {
	slug: 'in-custody-and-choose-to-change',
	name: 'In-custody intervention and Choose to Change',
	summary:
		'An intervention in police custody, twelve weeks in the community on release, and then a way into Choose to Change, an accredited programme of 26 weeks, in Coventry and Sandwell. Training for professionals and work with communities are bought too.',
	whoItIsFor:
		'Perpetrators of domestic abuse in custody in Coventry and Sandwell. The model also lets people be referred to out-of-court disposals for alcohol and for stalking, and to New Chance for female offenders.',
	...DATES,
	decisionReference: null,
	legalBasis: 'Not stated in the source.',
	legalBasisNote: null,
	referral: {
		howToRefer:
			'Custody staff and the police offer the intervention in custody; probation and children’s services refer to Choose to Change with the man’s agreement.',
		contact: 'Choose to Change, 0121 496 0103 (a number kept for fiction)',
	},
	invented:
		'From the source: the fund and “near £2 million”, the two years, the two areas, the 12 and the 26 weeks, both Relates, Coventry’s oversight of Sandwell, the council’s own money in Coventry. Invented: the dates, the amount of the council’s money, who works in custody, the support agreement, sums, places, prices, targets, how to refer and every return.',
	quarters: 8,
	areas: [
		{
			area: 'Coventry',
			access: 'direct',
			respect: 'not-stated',
			existing: 'Choose to Change, delivered by Relate Coventry and funded by the local authority.',
			position: 'The uplift makes provision in the two areas equal, so that they can be compared.',
			frameworkShownOn: null,
		},
		{
			area: 'Sandwell',
			access: 'direct',
			respect: 'not-stated',
			existing: 'Not stated.',
			position: 'The first cases in custody were Sandwell’s.',
			frameworkShownOn: null,
		},
	],
	strands: { perpetrator: 'In-custody intervention and Choose to Change', support: 'Partner support' },
	interventions: [
		{
			key: 'in-custody',
			strand: 'perpetrator',
			name: 'In-custody intervention',
			description: 'A first intervention while the person is in police custody.',
			weeks: null,
		},
		{
			key: 'community',
			strand: 'perpetrator',
			name: 'Community intervention',
			description: 'Work in the community on release.',
			weeks: 12,
		},
		{
			key: 'choose-to-change',
			strand: 'perpetrator',
			name: 'Choose to Change',
			description: 'An accredited behaviour change programme.',
			weeks: 26,
		},
		{
			key: 'training',
			strand: 'perpetrator',
			name: 'Training and community engagement',
			description:
				'Training for professionals and work with community groups, so that the ways in are understood and used.',
			weeks: null,
		},
		{
			key: 'partner-support',
			strand: 'support',
			name: 'Partner support',
			description: 'Support for partners and former partners of the people on the programme.',
			weeks: null,
		},
	],
	funding: [
		{
			funder: 'Home Office',
			name: 'Domestic Abuse Perpetrators Fund',
			amountPence: 200_000_000,
			approximate: true,
			legalBasis: null,
		},
		// "Funded through the Local Authority" (001), which gives no amount.
		{
			funder: 'Coventry City Council',
			name: 'Choose to Change in Coventry, two years; the amount is invented',
			amountPence: 18_000_000,
			approximate: true,
			legalBasis: null,
			paidByFunder: true,
		},
	],
	specifications: [
		{
			effectiveFrom: 1,
			changeNote: 'First version',
			publishedOn: isoDate('2021-09-13'),
			...inCustodyContent(),
		},
	],
	agreements: [
		agreement('Sandwell', relateBirmingham.name, {
			key: 'sandwell',
			reference: 'WMPCC-C2C-2021-SAW',
			title: 'Choose to Change in Sandwell',
			purpose: 'To offer the whole pathway in Sandwell, under the oversight of Relate Coventry.',
			valuePence: 65_000_000,
			allocations: [
				{ area: 'Sandwell', intervention: 'in-custody', units: 250, unitPricePence: 40_000 },
				{ area: 'Sandwell', intervention: 'community', units: 150, unitPricePence: 140_000 },
				{ area: 'Sandwell', intervention: 'choose-to-change', units: 100, unitPricePence: 340_000 },
			],
		}),
		agreement('Coventry', relateCoventry.name, {
			key: 'coventry',
			reference: 'WMPCC-C2C-2021-COV',
			title: 'Choose to Change in Coventry: uplift and oversight',
			purpose:
				'To raise provision in Coventry to that of Sandwell, train professionals, engage communities and oversee Choose to Change in Sandwell.',
			valuePence: 45_000_000,
			allocations: [
				{ area: 'Coventry', intervention: 'in-custody', units: 200, unitPricePence: 46_000 },
				{ area: 'Coventry', intervention: 'community', units: 110, unitPricePence: 140_000 },
				{ area: 'Coventry', intervention: 'choose-to-change', units: 60, unitPricePence: 340_000 },
			],
		}),
		{
			...DATES,
			key: 'support',
			strand: 'support',
			reference: 'WMPCC-C2C-2021-S',
			title: 'Choose to Change: partner support',
			purpose: 'To support partners and former partners of the people on the programme.',
			valuePence: 50_000_000,
			lead: harbourSupport.name,
			members: [],
			deliveryPartners: [],
			areas: ['Coventry', 'Sandwell'].map((area) => ({ area, by: harbourSupport.name })),
			allocations: [
				{ area: 'Coventry', intervention: 'partner-support', units: 180, unitPricePence: 125_000 },
				{ area: 'Sandwell', intervention: 'partner-support', units: 220, unitPricePence: 125_000 },
			],
			paid: 'in-advance',
		},
	],
};

/** Contact falls while a post is vacant (contract quarters 3 and 4) and recovers. */
export const CHOOSE_TO_CHANGE_SHAPE: ProgrammeShape = {
	...STEADY,
	areas: { Coventry: { referrals: 30, places: 18 }, Sandwell: { referrals: 34, places: 22 } },
	rampUp: [0.45, 0.8],
	leaving: 0.22,
	contacted: (quarter) => (quarter === 3 || quarter === 4 ? 0.7 : 0.82),
	wanting: (quarter) => (quarter === 3 || quarter === 4 ? 0.5 : 0.61),
	children: 0,
};

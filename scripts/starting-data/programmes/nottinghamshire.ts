import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { nottinghamshireContent } from '../../../app/domain/specification/contents-of-programmes.ts';
import type { ProgrammeFacts } from '../programme-facts.ts';
import { PROVIDERS } from '../providers.ts';
import { always, type ProgrammeShape, STEADY } from '../simulation/shape.ts';

const { freeva, equation, juno, nottinghamshireWomensAid } = PROVIDERS;
const DATES = { startsOn: isoDate('2021-01-01'), endsOn: isoDate('2021-12-31') } as const;
const AREAS = ['Nottingham', 'Nottinghamshire'];

/** D (004): £207,307 of the Home Office's money. The year and how the money is split are invented. */
export const NOTTINGHAMSHIRE: ProgrammeFacts = {
	slug: 'nottinghamshire-perpetrator-programme',
	name: 'Nottinghamshire perpetrator programme',
	summary:
		'Programmes for men and for women who abuse in intimate relationships, accredited by Respect, with a partner support service beside them.',
	whoItIsFor:
		'People whom the police refer after a suitability assessment, which looks at their willingness and readiness to change: high, medium and standard risk, and young perpetrators.',
	...DATES,
	decisionReference: null,
	legalBasis: 'Not stated in the source.',
	legalBasisNote: null,
	referral: {
		howToRefer:
			'The police refer after a suitability assessment. Send the assessment and, where it is safe, how the partner can be reached.',
		contact: 'The Jenkins Centre, 0115 496 0104 (a number kept for fiction)',
	},
	invented:
		'From the source: the amount and its funder, the providers, the interventions and their lengths, accreditation by Respect, referral by the police. Invented: the dates, the areas’ shares, the split of money, places, prices, targets, how to refer and every return.',
	quarters: 4,
	areas: AREAS.map((area) => ({
		area,
		access: 'direct',
		respect: 'accredited',
		existing:
			'Schools-based prevention, and management of the most serious offenders, funded by the commissioner with local authorities.',
		position: 'A partner in the programme.',
		frameworkShownOn: null,
	})),
	strands: { perpetrator: 'Perpetrator programmes', support: 'Partner Support Service' },
	interventions: [
		{
			key: 'mens-group',
			strand: 'perpetrator',
			name: 'Men’s group programme',
			description: 'For men, to end their violence and abuse.',
			weeks: 24,
		},
		{
			key: 'individual',
			strand: 'perpetrator',
			name: 'Individual interventions programme',
			description:
				'For women, people who do not speak English, people in same-sex relationships and men for whom the group is not right.',
			weeks: 24,
		},
		{
			key: 'dads',
			strand: 'perpetrator',
			name: 'Dads Parenting Programme',
			description: 'Parenting after abuse, and being accountable to one’s children.',
			weeks: 10,
		},
		{
			key: 'maintenance',
			strand: 'perpetrator',
			name: 'Maintenance group',
			description: 'A monthly group for people who have completed.',
			weeks: null,
		},
		{
			key: 'training',
			strand: 'perpetrator',
			name: 'Training and briefings',
			description: 'For professionals of all agencies.',
			weeks: null,
		},
		{
			key: 'partner-support',
			strand: 'support',
			name: 'Partner Support Service',
			description: 'Emotional and practical support and safety planning for partners and former partners.',
			weeks: null,
		},
	],
	funding: [
		{
			funder: 'Home Office',
			name: 'Perpetrator programme grant',
			amountPence: 20_730_700,
			approximate: false,
			legalBasis: null,
		},
	],
	specifications: [
		{
			effectiveFrom: 1,
			changeNote: 'First version',
			publishedOn: isoDate('2020-12-07'),
			...nottinghamshireContent(),
		},
	],
	agreements: [
		{
			...DATES,
			key: 'perpetrator',
			strand: 'perpetrator',
			reference: 'NPCC-PP-2021-P',
			title: 'Nottinghamshire perpetrator programmes',
			purpose:
				'To help people who abuse to change, and so to keep their partners, former partners and children safe.',
			valuePence: 14_130_700,
			lead: freeva.name,
			members: [],
			deliveryPartners: [
				{
					name: equation.name,
					does: 'Delivers the programmes with the Jenkins Centre, which is part of Freeva.',
				},
			],
			areas: AREAS.map((area) => ({ area, by: freeva.name })),
			allocations: [
				...[18, 22].map((units, at) => ({
					area: AREAS[at] ?? '',
					intervention: 'mens-group',
					units,
					unitPricePence: 200_000,
				})),
				...[6, 8].map((units, at) => ({
					area: AREAS[at] ?? '',
					intervention: 'individual',
					units,
					unitPricePence: 250_000,
				})),
				...[8, 8].map((units, at) => ({
					area: AREAS[at] ?? '',
					intervention: 'dads',
					units,
					unitPricePence: 90_000,
				})),
				...[10, 10].map((units, at) => ({
					area: AREAS[at] ?? '',
					intervention: 'maintenance',
					units,
					unitPricePence: 53_000,
				})),
				{ area: 'Nottingham', intervention: 'training', units: 1, unitPricePence: 130_700 },
			],
			paid: 'in-arrears',
		},
		{
			...DATES,
			key: 'support',
			strand: 'support',
			reference: 'NPCC-PP-2021-S',
			title: 'Nottinghamshire Partner Support Service',
			purpose: 'To support the partners and former partners of the people on the programmes.',
			valuePence: 6_600_000,
			lead: juno.name,
			members: [nottinghamshireWomensAid.name],
			deliveryPartners: [],
			areas: [
				{ area: 'Nottingham', by: juno.name },
				{ area: 'Nottinghamshire', by: nottinghamshireWomensAid.name },
			],
			allocations: AREAS.map((area) => ({
				area,
				intervention: 'partner-support',
				units: 30,
				unitPricePence: 110_000,
			})),
			paid: 'in-advance',
		},
	],
};

/** A small programme: cohorts of fewer than 20, so little can be rated until they are added up. */
export const NOTTINGHAMSHIRE_SHAPE: ProgrammeShape = {
	...STEADY,
	areas: { Nottingham: { referrals: 11, places: 7 }, Nottinghamshire: { referrals: 12, places: 8 } },
	rampUp: [0.55, 1],
	contacted: always(0.85),
	wanting: always(0.6),
	children: 0,
};

import type { StrandKind } from './specification.ts';
import type { MeasureRow } from './standard-measure.ts';

/** A group of people asked for their view once a year: how many were asked, and how many were satisfied (003 ¶6, ¶45). */
export const satisfactionRows = (prefix: string, whom: string): readonly MeasureRow[] => [
	{
		key: `${prefix}-asked`,
		section: 'satisfaction',
		label: `${whom} asked`,
		hint: 'Those who answered whether they were satisfied, in the year to the end of this quarter.',
		frequency: 'yearly',
	},
	{
		key: `${prefix}-satisfied`,
		section: 'satisfaction',
		label: `${whom} satisfied`,
		hint: 'Of those who answered, how many were satisfied or very satisfied.',
		frequency: 'yearly',
		atMost: `${prefix}-asked`,
	},
];

/** The nine protected characteristics of the Equality Act 2010. Each list is complete, so its counts add up to the people counted. */
const CHARACTERISTICS: readonly (readonly [breakdown: string, name: string, values: readonly string[]])[] = [
	['age', 'Age', ['18 to 24', '25 to 34', '35 to 49', '50 and over', 'not known']],
	['disability', 'Disability', ['disabled', 'not disabled', 'not known']],
	[
		'gender-reassignment',
		'Gender reassignment',
		['same gender as registered at birth', 'different gender', 'not known'],
	],
	[
		'marriage',
		'Marriage and civil partnership',
		['married or in a civil partnership', 'neither', 'not known'],
	],
	['pregnancy', 'Pregnancy and maternity', ['pregnant or on maternity leave', 'neither', 'not known']],
	['race', 'Race', ['Asian', 'Black', 'mixed', 'white', 'any other', 'not known']],
	[
		'religion',
		'Religion or belief',
		['Christian', 'Hindu', 'Muslim', 'Sikh', 'any other', 'none', 'not known'],
	],
	['sex', 'Sex', ['female', 'male', 'not known']],
	[
		'sexual-orientation',
		'Sexual orientation',
		['heterosexual', 'lesbian, gay, bisexual or other', 'not known'],
	],
];

/** Once a year, for the programme as a whole and never by area: such counts are small. */
export const equalityRows = (strand: StrandKind, whom: string): readonly MeasureRow[] => {
	const whole = `${strand}-equality-people`;
	const row = { section: 'equality', frequency: 'yearly' } as const;
	const parts = CHARACTERISTICS.flatMap(([breakdown, name, values]) =>
		values.map((value) => ({
			...row,
			key: `${strand}-equality-${breakdown}-${keyOf(value)}`,
			label: `${name}: ${value}`,
			hint: 'As the person describes themselves.',
			partOf: whole,
			breakdown,
		})),
	);
	return [
		{ ...row, key: whole, label: `${whom} in the year`, hint: 'Everybody counted below, once each.' },
		...parts,
	];
};

const keyOf = (value: string): string => value.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Actual spend by budget line, in pence; compared with the agreement's payment schedule. */
export const spendRows = (strand: StrandKind): readonly MeasureRow[] => [
	{
		key: `${strand}-spend-staff`,
		label: 'Staff',
		hint: 'Pay, employer’s costs, travel and training of staff this quarter.',
		...money,
	},
	{
		key: `${strand}-spend-premises`,
		label: 'Premises',
		hint: 'Rent, rooms and running costs this quarter.',
		...money,
	},
	{
		key: `${strand}-spend-other`,
		label: 'Everything else',
		hint: 'All other spending on the programme this quarter.',
		...money,
	},
];

const money = { section: 'money', unit: 'pence' } as const;

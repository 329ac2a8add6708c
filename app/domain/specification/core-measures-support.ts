import { type MeasureLine, measuresOf } from './measure-line.ts';
import type { Measure } from './specification.ts';

const OF_COHORT = ['partner-cases-entered', 'outcome'] as const;

const QUARTERLY: readonly MeasureLine[] = [
	['partner-cases-entered', 'partners', 'Partner cases entered', 'Partners and ex-partners whose details reached the support service in those months, each case once.', { kind: 'cohort', byArea: true }],
	['partner-cases-contacted', 'partners', 'Contacted so far', 'A confirmed two-way contact, “no thank you” included. A message left is not a contact.', { kind: 'cohort', byArea: true, part: OF_COHORT, atMost: 'partner-cases-entered' }],
	['partner-cases-wanting', 'partners', 'Wanting ongoing work so far', 'Of those contacted, who asked for ongoing work.', { kind: 'cohort', byArea: true, atMost: 'partner-cases-contacted' }],
	['not-reached-no-reply', 'partners', 'Not reached: tried, no reply', 'At least one attempt was made and nobody answered.', { kind: 'cohort', part: OF_COHORT }],
	['not-reached-no-safe-details', 'partners', 'Not reached: no safe details', 'No telephone number or address that is safe to use.', { kind: 'cohort', part: OF_COHORT }],
	['not-reached-unsafe', 'partners', 'Not reached: unsafe', 'A manager decided that contact would put the partner at risk.', { kind: 'cohort', byArea: true, part: OF_COHORT }],
	['not-reached-not-attempted', 'partners', 'Not reached: not yet attempted', 'Nobody has tried yet.', { kind: 'cohort', byArea: true, part: OF_COHORT }],
	['entered-in-error', 'partners', 'Entered in error', 'Duplicates, and people who are not partners or ex-partners.', { kind: 'cohort', part: OF_COHORT }],
	['receiving-ongoing-work', 'partners', 'Receiving ongoing work at the end of the quarter', 'On the last day.', { kind: 'stock', byArea: true }],
	['safety-plans', 'partners', 'Safety plans made', 'New plans and full reviews in the quarter.', {}],
	['children-in-scope', 'children', 'Children in scope', 'Children of the families whose cases entered in the quarter.', {}],
	['children-supported', 'children', 'Children supported', 'Of those, who received support.', { atMost: 'children-in-scope' }],
	['support-safeguarding-incidents', 'safeguarding', 'Safeguarding incidents escalated', 'Incidents escalated to a local authority or the police in the quarter.', {}],
	['support-spend', 'money', 'Spent in the quarter', 'Actual spend of this grant, in pounds.', { unit: 'pence' }],
	['support-spend-staff', 'money', 'Staff', 'Pay, pensions and National Insurance.', { unit: 'pence', part: ['support-spend', 'budget line'] }],
	['support-spend-delivery', 'money', 'Delivery', 'Rooms, travel, materials and interpreters.', { unit: 'pence', part: ['support-spend', 'budget line'] }],
	['support-spend-overheads', 'money', 'Management and overheads', 'Management, training and the share of running costs.', { unit: 'pence', part: ['support-spend', 'budget line'] }],
];

/** The six measures of Project Mirabal (003 ¶7), as victims report them at the end of the programme. */
const MIRABAL: readonly (readonly [key: string, words: string])[] = [
	['respectful-communication', 'Respectful communication'],
	['space-for-action', 'Expanded space for action'],
	['safety', 'Safety and freedom from violence for women and children'],
	['shared-parenting', 'Safe, positive and shared parenting'],
	['awareness', 'Awareness of self and of the impact on others'],
	['childhoods', 'Safer, healthier childhoods'],
];
const OUTCOMES: readonly MeasureLine[] = MIRABAL.flatMap(([key, words]): readonly MeasureLine[] => [
	[`${key}-asked`, 'outcomes', `${words}: asked`, 'Victims who answered the question at the end of the programme.', {}],
	[`${key}-improved`, 'outcomes', `${words}: improved`, 'Of those, who said that it had improved since the start.', { atMost: `${key}-asked` }],
]);

const EQUALITY_GROUPS: readonly (readonly [breakdown: string, groups: readonly (readonly [key: string, label: string])[]])[] = [
	['age', [['18-24', 'Aged 18 to 24'], ['25-39', 'Aged 25 to 39'], ['40-59', 'Aged 40 to 59'], ['60-over', 'Aged 60 or over'], ['age-not-known', 'Age not known']]],
	['disability', [['disabled', 'Disabled'], ['not-disabled', 'Not disabled'], ['disability-not-known', 'Disability not known']]],
	['ethnic group', [['asian', 'Asian or Asian British'], ['black', 'Black, Black British, Caribbean or African'], ['mixed', 'Mixed or multiple ethnic groups'], ['white', 'White'], ['other-ethnic-group', 'Other ethnic group'], ['ethnic-group-not-known', 'Ethnic group not known']]],
	['sex', [['female', 'Female'], ['male', 'Male'], ['sex-not-known', 'Sex not known']]],
	['sexual orientation', [['heterosexual', 'Heterosexual or straight'], ['gay-lesbian-bisexual-other', 'Gay, lesbian, bisexual or other'], ['orientation-not-known', 'Sexual orientation not known']]],
];
const EQUALITY: readonly MeasureLine[] = [
	['equality-people', 'equality', 'Partners and ex-partners supported in the year', 'The whole programme’s, each person once.', {}],
	...EQUALITY_GROUPS.flatMap(([breakdown, groups]) =>
		groups.map(([key, label]): MeasureLine => [`equality-${key}`, 'equality', label, 'As the person describes themselves.', { part: ['equality-people', breakdown] }]),
	),
];

const YEARLY: readonly MeasureLine[] = [
	['victims-asked', 'satisfaction', 'Victims asked', 'Partners and ex-partners who answered the question.', {}],
	['victims-satisfied', 'satisfaction', 'Victims satisfied', 'Of those, satisfied or very satisfied with the support.', { atMost: 'victims-asked' }],
	...EQUALITY,
];

/** What the portal offers a support strand to ask (domain guide §4); a specification chooses among them. Twelve quarterly lines about the work itself, six split by area. */
export const CORE_MEASURES_SUPPORT: readonly Measure[] = [
	...measuresOf('support', 'quarterly', 400, QUARTERLY),
	...measuresOf('support', 'half-yearly', 500, OUTCOMES),
	...measuresOf('support', 'yearly', 600, YEARLY),
];

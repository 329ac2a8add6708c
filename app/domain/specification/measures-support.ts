import { equalityRows, satisfactionRows, spendRows } from './measures-shared.ts';
import type { Measure } from './specification.ts';
import { type MeasureRow, standardMeasures } from './standard-measure.ts';

const cohort = { section: 'partners', kind: 'cohort' } as const;
const reached = { ...cohort, partOf: 'partner-cases-entered', breakdown: 'reached' } as const;

/** Fourteen, five of them split by area. Each open cohort is reported: the cases entered this quarter, and those of last quarter. */
const CORE: readonly MeasureRow[] = [
	{
		key: 'partner-cases-entered',
		label: 'Partner cases entered',
		hint: 'Partners and ex-partners whose details the support service received in the quarter. One for each partner, for each time a person is on the programme, in that person’s area.',
		...cohort,
		byArea: true,
	},
	{
		key: 'partner-cases-contacted',
		label: 'Contacted so far',
		hint: 'Of those entered, how many you have been in contact with both ways. “No, thank you” counts. A message left does not.',
		...reached,
		byArea: true,
		atMost: 'partner-cases-entered',
	},
	{
		key: 'partner-cases-wanting-ongoing-work',
		label: 'Wanting ongoing work so far',
		hint: 'Of those contacted, how many want support to go on. This is their own choice.',
		...cohort,
		byArea: true,
		atMost: 'partner-cases-contacted',
	},
	{
		key: 'not-reached-no-reply',
		label: 'Not reached: no reply',
		hint: 'Contact was attempted and nobody replied.',
		...reached,
	},
	{
		key: 'not-reached-no-safe-details',
		label: 'Not reached: no safe details',
		hint: 'There is no safe way to get in touch.',
		...reached,
	},
	{
		key: 'not-reached-unsafe',
		label: 'Not reached: unsafe',
		hint: 'A manager decided that contact would not be safe.',
		...reached,
	},
	{
		key: 'not-reached-not-yet-attempted',
		label: 'Not reached: not yet attempted',
		hint: 'Nobody has tried yet.',
		...reached,
	},
	{
		key: 'entered-in-error',
		label: 'Entered in error',
		hint: 'Cases that should not have been entered. They stay in the number entered, so that no base changes unseen.',
		...reached,
	},
	{
		key: 'partners-contacted-later',
		section: 'partners',
		label: 'Contacted later, of earlier quarters',
		hint: 'Partners and ex-partners whose details you received before last quarter, and with whom you were in contact both ways for the first time this quarter. They are shown apart and change no result.',
		byArea: true,
	},
	{
		key: 'receiving-ongoing-work',
		section: 'partners',
		label: 'Receiving ongoing work',
		hint: 'Partners and ex-partners receiving ongoing work on the last day of the quarter, whenever their details were received.',
		kind: 'stock',
		byArea: true,
	},
	{
		key: 'safety-plans',
		section: 'partners',
		label: 'Safety plans',
		hint: 'Safety plans agreed or reviewed this quarter.',
	},
	{
		key: 'children-in-scope',
		section: 'children',
		label: 'Children in scope',
		hint: 'Children who came into scope this quarter because a parent is on the programme. Count each child once.',
	},
	{
		key: 'children-supported',
		section: 'children',
		label: 'Children supported',
		hint: 'Of the children who came into scope this quarter, how many had begun support of their own by its last day.',
		atMost: 'children-in-scope',
	},
	{
		key: 'incidents-escalated',
		section: 'safeguarding',
		label: 'Safeguarding incidents escalated',
		hint: 'Incidents passed to children’s or adults’ safeguarding or to the police this quarter. Numbers only: nothing about a person.',
	},
];

const outcome = { section: 'outcomes', frequency: 'half-yearly', atMost: 'outcomes-asked' } as const;

/** The six measures of Project Mirabal (003 ¶7), as victims report them, and police counts where supplied (¶10). */
const OUTCOMES: readonly MeasureRow[] = [
	{
		key: 'outcomes-asked',
		section: 'outcomes',
		label: 'Victims asked',
		hint: 'Victims who were asked midway, at the end or six months after, in this half-year, and whose answers can be set beside those at the start.',
		frequency: 'half-yearly',
	},
	{
		key: 'outcomes-improved-respect',
		label: 'Respectful communication improved',
		hint: 'Of those asked, how many report an improvement.',
		...outcome,
	},
	{
		key: 'outcomes-improved-space',
		label: 'Expanded space for action',
		hint: 'Of those asked, how many have more freedom than at the start.',
		...outcome,
	},
	{
		key: 'outcomes-improved-safety',
		label: 'Safety and freedom from violence improved',
		hint: 'Of those asked, how many report that they and their children are safer.',
		...outcome,
	},
	{
		key: 'outcomes-improved-parenting',
		label: 'Safe, positive and shared parenting improved',
		hint: 'Of those asked, how many report an improvement.',
		...outcome,
	},
	{
		key: 'outcomes-improved-awareness',
		label: 'Awareness of self and of the impact on others improved',
		hint: 'Of those asked, how many report that the person on the programme sees the effect of what he or she does.',
		...outcome,
	},
	{
		key: 'outcomes-improved-childhoods',
		label: 'Safer, healthier childhoods',
		hint: 'Of those asked, how many report an improvement for their children.',
		...outcome,
	},
	{
		key: 'police-repeat-incidents',
		section: 'outcomes',
		label: 'Repeat incidents known to the police',
		hint: 'Only where the police supply the count: incidents in this half-year that involve people who have completed.',
		frequency: 'half-yearly',
	},
];

export const SUPPORT_MEASURES: readonly Measure[] = standardMeasures('support', [
	...CORE,
	...OUTCOMES,
	...satisfactionRows('victims', 'Victims'),
	...satisfactionRows('support-stakeholders', 'Stakeholders'),
	...equalityRows('support', 'Partners and ex-partners supported'),
	...spendRows('support'),
]);

/** The measures that are asked only where a specification chooses them. */
export const SUPPORT_DETAIL_KEYS: readonly string[] = ['police-repeat-incidents'];

import { writeDay } from '../../domain/calendar/write-date.ts';
import type { TermsNames } from '../../domain/grant/terms-names.ts';
import type { TermsPart, TermsProblem } from '../../domain/grant/terms-problem.ts';
import type { Side } from '../../domain/grant/version-state.ts';
import { writePounds } from '../../domain/money/pence.ts';
import { listWords } from '../../domain/text/list-words.ts';
import { writeCount } from '../../domain/text/write-number.ts';
import { type Of, VARIATION_WORDING, type Wording } from './variation-problem-words.ts';

const FIELDS = {
	reference: 'the reference',
	title: 'the title',
	purpose: 'the purpose',
	reasons: 'the reasons',
	legalBasis: 'the legal basis',
	conditions: 'the conditions',
} as const;
const sums = (what: string, { sum, value }: { readonly sum: number; readonly value: number }): string =>
	`${what} must add up to the value, ${writePounds(value)}, to the penny. It adds up to ${writePounds(sum)}, which is ${writePounds(Math.abs(value - sum))} too ${sum > value ? 'much' : 'little'}`;

/** The rule that is not kept, and what would satisfy it; and the part of the terms in which that is done. */
const WORDING: Wording<TermsProblem['code']> = {
	missing: [
		'reasons',
		({ field }) =>
			`Enter ${FIELDS[field]}${field === 'purpose' || field === 'reasons' ? '. Both purpose and reasons are published of every grant' : ''}`,
	],
	'too-long': [
		'reasons',
		({ field, most }) => `Shorten ${FIELDS[field]} to ${writeCount(most)} characters or fewer`,
	],
	'reference-taken': ['details', () => 'Another agreement has this reference: choose another'],
	'ends-before-it-starts': ['details', () => 'The last day must be after the first day'],
	'outside-programme': [
		'details',
		({ startsOn, endsOn }) =>
			`The agreement must lie within the programme, from ${writeDay(startsOn)} to ${writeDay(endsOn)}`,
	],
	'unknown-strand': [
		'details',
		() => 'The strand is not the programme’s any more: begin an agreement for one that is',
	],
	'unknown-provider': [
		'parties',
		({ organisationId }, names) =>
			`${names.organisation(organisationId)} is no provider on this portal today: take it out`,
	],
	'party-twice': [
		'parties',
		({ organisationId }, names) =>
			`${names.organisation(organisationId)} is listed twice: it can have only one part in an agreement`,
	],
	'partner-does-nothing': [
		'parties',
		({ organisationId }, names) =>
			`Say what ${names.organisation(organisationId)} does as a delivery partner`,
	],
	'no-areas': ['areas', () => 'Say in which areas the agreement is delivered, and by whom'],
	'unknown-area': [
		'areas',
		({ areaId }, names) =>
			`${names.area(areaId)} is not an area of this programme: take it out, or add it to the programme`,
	],
	'area-twice': ['areas', ({ areaId }, names) => `${names.area(areaId)} is listed twice`],
	'delivered-by-stranger': [
		'areas',
		({ areaId }, names) => `In ${names.area(areaId)} the lead or a member of the consortium must deliver`,
	],
	'no-allocations': [
		'allocations',
		() => 'Add the places that are paid for: how many, of what, where and at which price',
	],
	'allocation-twice': [
		'allocations',
		({ areaId, interventionId }, names) =>
			`${names.intervention(interventionId)} in ${names.area(areaId)} is listed twice: put the places together`,
	],
	'not-units': [
		'allocations',
		({ areaId, interventionId }, names) =>
			`${names.intervention(interventionId)} in ${names.area(areaId)} needs a whole number of places and a price`,
	],
	'intervention-of-other-strand': [
		'allocations',
		({ interventionId }, names) =>
			`${names.intervention(interventionId)} belongs to the other strand: it has an agreement of its own`,
	],
	'allocation-outside-areas': [
		'allocations',
		({ areaId }, names) =>
			`There are places in ${names.area(areaId)}, which is not an area of this agreement: add the area, or take the places out`,
	],
	'allocations-above-value': [
		'value',
		({ sum, value }) =>
			`The places cost ${writePounds(sum)} at their prices, more than the value of ${writePounds(value)}: raise the value, or have fewer places or lower prices`,
	],
	'purchase-only': [
		'allocations',
		({ areaId }, names) =>
			`${names.area(areaId)} may only buy places: none there is ever paid for by the commissioner. Take these places out; the authority can order places of its own`,
	],
	'priority-first': [
		'allocations',
		({ areaId, waitingFor }, names) =>
			`Priority areas come first. ${names.area(areaId)} has provision of its own and may have places once ${listWords(waitingFor.map(names.area))} ${waitingFor.length === 1 ? 'has' : 'have'} some, in this agreement or in another on its way`,
	],
	'priority-condition-missing': [
		'conditions',
		({ areaIds }, names) =>
			`Places in ${listWords(areaIds.map(names.area))} are for priority cases only: a condition must say “priority cases only”`,
	],
	'no-value': ['value', () => 'Enter the value of the agreement'],
	'funding-not-value': ['funding', (problem) => sums('What the funding streams pay', problem)],
	'schedule-not-value': ['schedule', (problem) => sums('The payment schedule', problem)],
	'budget-not-value': ['budget', (problem) => sums('The budget', problem)],
	'unknown-stream': [
		'funding',
		() => 'A funding stream is not the commissioner’s any more: share the value out again',
	],
	'stream-overdrawn': [
		'funding',
		({ fundingStreamId, left, asked }, names) =>
			`${names.stream(fundingStreamId)} has ${writePounds(left)} left beside the programme’s other accepted agreements, and ${writePounds(asked)} is asked of it: take ${writePounds(asked - left)} less`,
	],
	'unknown-period': [
		'schedule',
		() => 'A payment is for a period that is not there any more: make the schedule again',
	],
	'period-twice': [
		'schedule',
		({ periodId }, names) => `There are two payments for ${names.period(periodId)}: put them together`,
	],
	'payment-outside-agreement': [
		'schedule',
		({ periodId }, names) => `${names.period(periodId)} lies outside the agreement: take its payment out`,
	],
	'budget-line-twice': ['budget', ({ name }) => `Two budget lines are called “${name}”`],
	'unknown-kpi': [
		'targets',
		() => 'A target is for a KPI that the specification in force does not have: take it out',
	],
	'target-twice': ['targets', ({ kpiKey }, names) => `${names.kpi(kpiKey)} has two targets`],
	'not-a-target': [
		'targets',
		({ kpiKey }, names) => `The target for ${names.kpi(kpiKey)} must be a share or a whole number`,
	],
	...VARIATION_WORDING,
};

export interface ProblemSaid {
	readonly part: TermsPart;
	readonly words: string;
}

/** What the programme's other agreements draw is the office's knowledge: a provider is not told the sum that is left beside them. */
const overdrawnForProvider = (
	{ fundingStreamId }: Of<'stream-overdrawn'>,
	names: TermsNames,
): ProblemSaid => ({
	part: 'funding',
	words: `${names.stream(fundingStreamId)} does not have as much left as is asked of it: take less from it, or ask the commissioner how much there is`,
});

export function problemWords(problem: TermsProblem, names: TermsNames, by: Side): ProblemSaid {
	if (problem.code === 'stream-overdrawn' && by === 'provider') return overdrawnForProvider(problem, names);
	// That an award may be undone, or is challenged, is the office’s to tell.
	if (problem.code === 'award-held' && by === 'provider')
		return {
			part: 'details',
			words:
				'The commissioner cannot enter into this agreement for now: you will be told when it can be accepted',
		};
	const [part, words] = WORDING[problem.code] as readonly [
		TermsPart,
		(given: TermsProblem, names: TermsNames) => string,
	];
	const inDetails =
		problem.code === 'missing' && (problem.field === 'reference' || problem.field === 'title');
	return { part: inDetails ? 'details' : part, words: words(problem, names) };
}

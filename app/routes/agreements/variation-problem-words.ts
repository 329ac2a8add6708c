import { writeDay } from '../../domain/calendar/write-date.ts';
import { holdWords } from '../../domain/evaluation/hold-words.ts';
import type { TermsNames } from '../../domain/grant/terms-names.ts';
import type { TermsPart, TermsProblem } from '../../domain/grant/terms-problem.ts';
import { plural } from '../../domain/text/list-words.ts';

export type Of<Code extends TermsProblem['code']> = Extract<TermsProblem, { readonly code: Code }>;
/** The part of the terms in which it is put right, and the rule that is not kept with what would satisfy it. */
export type Wording<Code extends TermsProblem['code']> = {
	readonly [C in Code]: readonly [part: TermsPart, words: (problem: Of<C>, names: TermsNames) => string];
};

type OfVariation =
	| 'no-reason'
	| 'last-day-too-early'
	| 'last-day-not-early'
	| 'overtaken'
	| 'award-held'
	| 'nothing-changed'
	| 'strand-changed'
	| 'lead-changed'
	| 'reference-changed'
	| 'paid-changed'
	| 'start-changed'
	| 'effective-before-earlier'
	| 'effective-after-end'
	| 'ends-before-effect'
	| 'past-payment-changed'
	| 'below-used';

const WHY = {
	over: 'the period is over',
	paid: 'a payment for it has been ordered',
	claimed: 'it has been claimed',
} as const;

/** What keeps a variation or an early end from being agreed. */
export const VARIATION_WORDING: Wording<OfVariation> = {
	'no-reason': ['variation', () => 'Say why'],
	'last-day-too-early': [
		'variation',
		({ earliest }) => `The last day must be ${writeDay(earliest)} or later: nothing is ended in the past`,
	],
	'last-day-not-early': [
		'variation',
		({ endsOn }) => `The agreement ends on ${writeDay(endsOn)} anyway: an early end is before that`,
	],
	'award-held': ['details', ({ hold }) => holdWords(hold)],
	overtaken: [
		'variation',
		({ number }) =>
			`Version ${number} has been accepted since this was begun: discard this one and start again from the newer terms`,
	],
	'nothing-changed': ['variation', () => 'Nothing has been changed yet: change what is to be varied'],
	'strand-changed': [
		'details',
		() => 'A variation cannot change the strand: another strand needs an agreement of its own',
	],
	'lead-changed': [
		'parties',
		() => 'A variation cannot change the lead: another lead needs an agreement of its own',
	],
	'reference-changed': ['details', () => 'A variation keeps the agreement’s reference'],
	'paid-changed': [
		'value',
		() =>
			'A variation keeps how the grant is paid: otherwise past periods would be paid by another rule than they were agreed under',
	],
	'start-changed': ['details', () => 'A variation cannot change the first day'],
	'effective-before-earlier': [
		'variation',
		({ earliest }) => `It must take effect on ${writeDay(earliest)} or later, when the terms before it do`,
	],
	'effective-after-end': [
		'variation',
		({ endsOn }) => `It must take effect by ${writeDay(endsOn)}, the agreement’s last day as it stands`,
	],
	'ends-before-effect': [
		'details',
		({ effectiveOn }) =>
			`The last day must not be before ${writeDay(effectiveOn)}, when the variation takes effect. To end the agreement sooner, end it early`,
	],
	'past-payment-changed': [
		'schedule',
		({ periodId, why }, names) =>
			`The payment for ${names.period(periodId)} must stay as it was, because ${WHY[why]}`,
	],
	'below-used': [
		'allocations',
		({ areaId, interventionId, units, inUse }, names) =>
			`${names.intervention(interventionId)} in ${names.area(areaId)}: ${plural(inUse, 'place')} ${inUse === 1 ? 'is' : 'are'} reserved, used or moved elsewhere, so there cannot be ${units}. Leave at least ${inUse}`,
	],
};

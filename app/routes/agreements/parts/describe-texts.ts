import type { Question } from '../../../components/layout/question.ts';
import { WAYS_OF_PAYING } from '../../../domain/grant/agreement-terms.ts';
import { PAYING_NAMES } from '../../../domain/grant/compare-terms.ts';
import { isPriorityCondition, PRIORITY_CASES_ONLY } from '../../../domain/grant/problems-of-allocations.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { parseProposed } from '../vary/form.ts';
import { proposedQuestions } from '../vary/view.ts';
import type { TermsPage } from './part-page.ts';
import { parseConditions, parseDetails, parseReasons, parseValue } from './words-form.ts';

const day = (name: string, label: string, hint: string): Question => ({ kind: 'day', name, label, hint });

export function describeDetails({ version, facts }: AgreementVersionFacts): TermsPage {
	const { terms, kind } = version;
	const isOriginal = kind === 'original';
	const title: Question = { kind: 'text', name: 'title', label: 'Title' };
	const last = day('endsOn', 'Last day', 'For example, 31 3 2029');
	return {
		title: 'Change the details',
		saved: 'The details have been saved',
		intro: isOriginal ? [] : ['A variation keeps the reference and the first day.'],
		questions: isOriginal
			? [
					title,
					{ kind: 'text', name: 'reference', label: 'Reference', width: 20 },
					day('startsOn', 'First day', 'For example, 1 4 2027'),
					last,
				]
			: [title, last],
		stored: {
			title: [terms.title],
			reference: [terms.reference],
			...dayBoxes('startsOn', terms.startsOn),
			...dayBoxes('endsOn', terms.endsOn),
		},
		inset:
			facts.periods.length === 0
				? ['The programme has no reporting periods yet. Make them before the payment schedule.']
				: [],
		parse: (typed) => {
			const parsed = parseDetails(typed, isOriginal);
			return parsed.ok ? { ok: true, command: { part: 'details', details: parsed.command } } : parsed;
		},
	};
}

export const describeReasons = ({ version: { terms } }: AgreementVersionFacts): TermsPage => ({
	title: 'Change purpose and reasons',
	saved: 'Purpose, reasons and legal basis have been saved',
	questions: [
		{
			kind: 'long-text',
			name: 'purpose',
			label: 'What is the grant for?',
			hint: 'Published of every grant.',
			rows: 4,
		},
		{
			kind: 'long-text',
			name: 'reasons',
			label: 'Why does it secure crime and disorder reduction?',
			hint: 'Published of every grant.',
			rows: 5,
		},
		{
			kind: 'long-text',
			name: 'legalBasis',
			label: 'Legal basis, as recorded',
			hint: 'Word for word as the decision cites it. Nothing is printed as law that nobody confirmed.',
			rows: 3,
		},
	],
	stored: { purpose: [terms.purpose], reasons: [terms.reasons], legalBasis: [terms.legalBasis] },
	parse: (typed) => {
		const parsed = parseReasons(typed);
		return parsed.ok ? { ok: true, command: { part: 'details', details: parsed.command } } : parsed;
	},
});

export function describeConditions({ version: { terms }, facts, names }: AgreementVersionFacts): TermsPage {
	const limited = facts.areas.filter(
		({ areaId, accessRule }) =>
			accessRule === 'priority-cases' && terms.areas.some((area) => area.areaId === areaId),
	);
	const sentence = `In ${listWords(limited.map(({ areaId }) => names.area(areaId)))}, ${PRIORITY_CASES_ONLY}, for whom existing provision is not right.`;
	const isNeeded = limited.length > 0 && !terms.conditions.some(isPriorityCondition);
	return {
		title: 'Change the conditions',
		saved: 'The conditions have been saved',
		inset: isNeeded
			? [
					'Areas with provision of their own have places for priority cases only, and a condition must say so.',
				]
			: [],
		questions: [
			{ kind: 'long-text', name: 'conditions', label: 'Conditions', hint: 'One a line.', rows: 10 },
			...(isNeeded ? [{ kind: 'tick' as const, name: 'addPriority', label: `Add: “${sentence}”` }] : []),
		],
		stored: { conditions: [terms.conditions.join('\n')] },
		parse: (typed) => {
			const parsed = parseConditions(typed);
			if (!parsed.ok) return parsed;
			const { conditions, addPriority } = parsed.command;
			return {
				ok: true,
				command: {
					part: 'details',
					details: { conditions: addPriority ? [...conditions, sentence] : conditions },
				},
			};
		},
	};
}

export const describeValue = ({ version: { terms } }: AgreementVersionFacts): TermsPage => ({
	title: 'Change the value and how it is paid',
	saved: 'The value has been saved. The schedule, the budget and the funding must add up to it',
	questions: [
		{
			kind: 'text',
			name: 'value',
			label: 'Value',
			hint: 'In pounds, for example 420,000',
			prefix: '£',
			width: 10,
			inputMode: 'decimal',
		},
		{
			kind: 'one-of',
			name: 'paid',
			label: 'How is it paid?',
			choices: WAYS_OF_PAYING.map((each) => ({ value: each, text: PAYING_NAMES[each] })),
		},
	],
	stored: {
		value: terms.valuePence === 0 ? [] : [writePounds(terms.valuePence).replace('£', '')],
		paid: [terms.paid],
	},
	parse: (typed) => {
		const parsed = parseValue(typed);
		return parsed.ok
			? {
					ok: true,
					command: {
						part: 'details',
						details: { valuePence: parsed.command.value, paid: parsed.command.paid },
					},
				}
			: parsed;
	},
});

export function describeProposed({ version }: AgreementVersionFacts): TermsPage | null {
	if (version.kind === 'original') return null;
	return {
		title: version.kind === 'variation' ? 'From when and why' : 'Last day and reason',
		saved: 'It has been saved',
		questions: proposedQuestions(version.kind === 'variation' ? 'variation' : 'early-end'),
		stored: { reason: [version.reason], ...dayBoxes('effectiveOn', version.effectiveOn) },
		parse: (typed) => {
			const parsed = parseProposed(typed);
			return parsed.ok ? { ok: true, command: { part: 'variation', ...parsed.command } } : parsed;
		},
	};
}

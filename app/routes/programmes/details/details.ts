import type { BoxValues, Question } from '../../../components/layout/question.ts';
import type { ProgrammeDetails } from '../../../domain/programme/apply-change.ts';
import { dayBoxes } from '../../../http/date-field.ts';

export const DETAILS = [
	'name',
	'summary',
	'who-it-is-for',
	'dates',
	'decision',
	'legal-basis',
	'referral',
] as const;
export type Detail = (typeof DETAILS)[number];

/** What each small page of details asks, in the words that the new programme's page uses too. */
export const DETAIL_QUESTIONS: Readonly<Record<Detail, readonly Question[]>> = {
	name: [{ kind: 'text', name: 'name', label: 'Name of the programme' }],
	summary: [
		{
			kind: 'long-text',
			name: 'summary',
			label: 'What it does',
			hint: 'A few sentences, for somebody who has never heard of it.',
		},
	],
	'who-it-is-for': [
		{
			kind: 'long-text',
			name: 'whoItIsFor',
			label: 'Who it is for',
			hint: 'The public page “Can I refer?” shows this.',
		},
	],
	dates: [
		{ kind: 'day', name: 'startsOn', label: 'First day', hint: 'For example, 1 4 2027' },
		{ kind: 'day', name: 'endsOn', label: 'Last day', hint: 'For example, 31 3 2029' },
	],
	decision: [
		{
			kind: 'text',
			name: 'decisionReference',
			label: 'Reference of the decision (optional)',
			hint: 'For example, WMPCC 009 2016',
			width: 20,
		},
	],
	'legal-basis': [
		{
			kind: 'long-text',
			name: 'legalBasis',
			label: 'Legal basis, as recorded',
			hint: 'Word for word as the decision or the paper cites it.',
			rows: 3,
		},
		{
			kind: 'long-text',
			name: 'legalBasisNote',
			label: 'Note on the legal basis (optional)',
			hint: 'Say here what is doubtful about the citation. It is shown beside it, and nothing else is printed as law.',
			rows: 3,
		},
	],
	referral: [
		{
			kind: 'long-text',
			name: 'howToRefer',
			label: 'How to refer (optional)',
			hint: 'The steps, and what the referrer needs to have ready.',
		},
		{
			kind: 'long-text',
			name: 'contact',
			label: 'Who to ring (optional)',
			hint: 'The name of a service and its telephone number. Everybody can read this: do not name a person.',
			rows: 2,
		},
	],
};

export const DETAIL_TITLES: Readonly<Record<Detail, string>> = {
	name: 'Change the name',
	summary: 'Change what it does',
	'who-it-is-for': 'Change who it is for',
	dates: 'Change the dates',
	decision: 'Change the decision',
	'legal-basis': 'Change the legal basis',
	referral: 'Change how people are referred',
};

/** What stands in the boxes to begin with. */
export const storedDetails = (details: ProgrammeDetails): BoxValues => ({
	name: [details.name],
	summary: [details.summary],
	whoItIsFor: [details.whoItIsFor],
	...dayBoxes('startsOn', details.startsOn),
	...dayBoxes('endsOn', details.endsOn),
	decisionReference: [details.decisionReference ?? ''],
	legalBasis: [details.legalBasis],
	legalBasisNote: [details.legalBasisNote ?? ''],
	howToRefer: [details.referral.howToRefer ?? ''],
	contact: [details.referral.contact ?? ''],
});

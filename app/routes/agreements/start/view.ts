import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AgreementStartFacts } from '../../../operations/agreement/show-agreement-start.ts';

/** What an agreement is begun with. Everything else is written part by part afterwards. */
export const startAgreementForm = ({ programme, parts, known }: AgreementStartFacts): Asked => ({
	title: 'Start a grant agreement',
	caption: programme.name,
	back: `/programmes/${programme.slug}`,
	intro: [
		'You write the terms part by part. A second person approves them; they are then sent to the provider’s signatory, who accepts or declines them.',
	],
	inset:
		parts.strands.length === 0
			? ['The programme has no strand yet. Add one first: an agreement is for one strand.']
			: [],
	questions: [
		{
			kind: 'one-of',
			name: 'strandId',
			label: 'For which strand is it?',
			choices: parts.strands.map(({ id, name }) => ({ value: id, text: name })),
		},
		{
			kind: 'one-of-many',
			name: 'leadId',
			label: 'With which provider?',
			hint: 'In a consortium, the lead. Members and delivery partners are added afterwards.',
			choices: known.map(({ id, name }) => ({ value: id, text: name })),
		},
		{
			kind: 'text',
			name: 'leadName',
			label: 'Or another provider, by its name in full (optional)',
			hint: 'One that has no agreement with your office yet, as it is called on this portal.',
		},
		{
			kind: 'text',
			name: 'title',
			label: 'Title',
			hint: 'What it is called on every page, for example “DVPP: perpetrator work”',
		},
		{
			kind: 'text',
			name: 'reference',
			label: 'Reference',
			hint: 'Your office’s own, for example WMPCC-DVPP-2017-P',
			width: 20,
		},
		{ kind: 'day', name: 'startsOn', label: 'First day', hint: 'For example, 1 4 2027' },
		{ kind: 'day', name: 'endsOn', label: 'Last day', hint: 'For example, 31 3 2029' },
	],
	suggested: {
		...dayBoxes('startsOn', programme.startsOn),
		...dayBoxes('endsOn', programme.endsOn),
	},
	button: { text: 'Start the draft' },
});

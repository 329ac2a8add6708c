import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import type { Asking } from '../answer-view.ts';

/** What a signatory is asked, and what their word does. */
export const acceptanceAsked = ({ version, names }: AgreementVersionFacts): Asking => ({
	title: 'Accept or decline the terms',
	intro: [
		`You answer for ${names.organisation(version.leadId)}. The commissioner has approved these terms; with your acceptance both sides have agreed.`,
		'Read all of them before you answer.',
	],
	legend: 'Do you accept the terms?',
	choices: [
		{ value: 'accept', text: 'Accept all of them' },
		{ value: 'decline', text: 'Decline' },
	],
	wordsLabel: 'If you decline, why?',
	button: 'Give your answer',
	hindrance: null,
	waits: 'sent',
});

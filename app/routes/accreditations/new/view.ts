import { ACCREDITATION_STATUSES, STATUS_WORDS } from '../../../domain/grant/accreditation.ts';
import type { Asked } from '../../../http/form-of.ts';

interface Provider {
	readonly programmeId: string;
	readonly programmeName: string;
	readonly organisationId: string;
	readonly organisationName: string;
}

export const newEntryForm = (providers: readonly Provider[]): Asked => ({
	title: 'Add an entry to the accreditation register',
	back: '/accreditations',
	questions: [
		{
			kind: 'one-of-many',
			name: 'provider',
			label: 'Provider and programme',
			hint: 'Providers of work with people who abuse. An entry counts on one programme.',
			choices: providers.map((one) => ({
				value: `${one.programmeId}:${one.organisationId}`,
				text: `${one.organisationName}: ${one.programmeName}`,
			})),
		},
		{
			kind: 'text',
			name: 'standard',
			label: 'Standard',
			hint: 'Whose standard it is: Respect, for instance.',
		},
		{
			kind: 'one-of',
			name: 'status',
			label: 'What is recorded?',
			choices: ACCREDITATION_STATUSES.map((value) => ({ value, text: STATUS_WORDS[value] })),
		},
		{
			kind: 'long-text',
			name: 'evidence',
			label: 'Evidence',
			hint: 'What was seen, and where it is kept. Do not write anything that identifies a person on the programme, a partner or a child.',
		},
		{
			kind: 'day',
			name: 'decidedOn',
			label: 'Decided on',
			hint: 'The day from which the provider is accredited, or on which the decision was made.',
		},
		{
			kind: 'day',
			name: 'expiresOn',
			label: 'Last day',
			hint: 'Needed for an accreditation. Leave it empty where a decision or the evidence has no end.',
		},
	],
	suggested: { standard: ['Respect'] },
	button: { text: 'Add the entry' },
});

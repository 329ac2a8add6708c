import type { Asked } from '../../../http/form-of.ts';
import type { ProgrammeFacts } from '../../../operations/programme/show-programme.ts';

export const startForm = ({ programme }: ProgrammeFacts): Asked => ({
	title: 'Start a tender',
	caption: programme.name,
	back: `/programmes/${programme.slug}`,
	intro: ['It is made from the latest published version of the programme’s service specification.'],
	questions: [
		{ kind: 'text', name: 'title', label: 'What is it called?' },
		{
			kind: 'day',
			name: 'begunOn',
			label: 'When did the procurement begin?',
			hint: 'The day decides which law it follows: the Procurement Act 2023 from 24 February 2025, the Public Contracts Regulations 2015 before.',
		},
	],
	button: { text: 'Start the tender' },
});

import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { ContactRefusal } from '../../../domain/kpi-return/decide-contact-log.ts';
import { CONTACT_CHANNELS } from '../../../domain/kpi-return/return-event.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { FormError } from '../../../http/form.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ChaseFacts } from '../../../operations/kpi-return/show-chase.ts';
import { CHANNEL_WORDS } from '../contact-words.ts';

export const contactForm = ({ row }: ChaseFacts): Asked => ({
	title: 'Record a contact',
	caption: `${row.leadName}, ${monthsLabel(row.period)}`,
	back: `/chase/${row.id}`,
	questions: [
		{
			kind: 'one-of',
			name: 'channel',
			label: 'How were you in touch?',
			choices: CONTACT_CHANNELS.map((value) => ({ value, text: CHANNEL_WORDS[value] })),
		},
		{ kind: 'text', name: 'spokeTo', label: 'Who did you speak to?' },
		{
			kind: 'long-text',
			name: 'words',
			label: 'What was said?',
			hint: 'It cannot be changed later. Do not write anything that identifies a person on the programme, a partner or a child.',
		},
		{
			kind: 'day',
			name: 'promisedOn',
			label: 'For which day did they promise the return?',
			hint: 'Leave it empty if nothing was promised. A promise does not change the day the return is due.',
		},
	],
	button: { text: 'Record' },
});

export function contactRefusal(refusal: ContactRefusal): FormError {
	switch (refusal.code) {
		case 'promise-in-the-past':
			return {
				field: 'promisedOn.day',
				message: `The day promised must be today, ${writeDay(refusal.today)}, or later`,
			};
		case 'spoke-to-missing':
			return { field: 'spokeTo', message: 'Enter who you spoke to' };
		case 'words-missing':
			return { field: 'words', message: 'Enter what was said' };
		case 'words-too-long':
			return {
				field: 'words',
				message: `Enter what was said in ${writeCount(refusal.atMost)} characters or fewer`,
			};
		case 'only-the-office':
			return { field: '', message: 'Only the commissioner’s office records contacts' };
	}
}

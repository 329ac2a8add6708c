import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { ContactRefusal } from '../../../domain/kpi-return/decide-contact-log.ts';
import { CONTACT_CHANNELS } from '../../../domain/kpi-return/return-event.ts';
import type { FormError, Typed } from '../../../http/form.ts';
import type { ChaseFacts } from '../../../operations/kpi-return/show-chase.ts';
import { CHANNEL_WORDS } from '../contact-words.ts';

export interface ContactView {
	readonly returnId: string;
	readonly caption: string;
	readonly commandId: string;
	readonly channels: readonly { readonly value: string; readonly text: string }[];
	readonly typed: Typed;
	readonly errors: readonly FormError[];
}

export const contactView = (
	{ row }: ChaseFacts,
	commandId: string,
	typed: Typed = {},
	errors: readonly FormError[] = [],
): ContactView => ({
	returnId: row.id,
	caption: `${row.leadName}, ${monthsLabel(row.period)}`,
	commandId,
	channels: CONTACT_CHANNELS.map((value) => ({ value, text: CHANNEL_WORDS[value] })),
	typed,
	errors,
});

export function refusedContact(refusal: ContactRefusal): FormError {
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
			return { field: 'words', message: 'Enter what was said in 5,000 characters or fewer' };
		case 'only-the-office':
			return { field: '', message: 'Only the commissioner’s office records contacts' };
	}
}

import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDayWithWeekday } from '../../domain/calendar/write-date.ts';
import { dayBoxes } from '../../http/date-field.ts';
import type { Asked } from '../../http/form-of.ts';

export const businessDateForm = (today: IsoDate): Asked => ({
	title: 'Business date',
	back: null,
	intro: [
		`The portal is working as if today were ${writeDayWithWeekday(today)}. On another day other things are due, overdue and in force, for everybody who is using this demonstration.`,
		'Signing in, one-time codes and the audit trail keep to the real time.',
	],
	questions: [{ kind: 'day', name: 'day', label: 'Work as if today were', hint: 'For example, 5 1 2027' }],
	suggested: dayBoxes('day', today),
	button: { text: 'Move the business date' },
});

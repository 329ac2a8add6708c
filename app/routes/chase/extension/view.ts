import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { ExtendRefusal } from '../../../domain/kpi-return/decide-extension.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { FormError } from '../../../http/form.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ChaseFacts } from '../../../operations/kpi-return/show-chase.ts';

export const extensionForm = ({ row }: ChaseFacts): Asked => ({
	title: 'Agree a later date',
	caption: `${row.leadName}, ${monthsLabel(row.period)}`,
	back: `/chase/${row.id}`,
	intro: [
		`The return was due on ${writeDay(row.period.dueOn)}. That date stays on record, with the new one beside it.${
			row.extendedTo === null ? '' : ` It has been extended to ${writeDay(row.extendedTo)} already.`
		}`,
	],
	questions: [
		{ kind: 'day', name: 'newDueOn', label: 'The new date' },
		{ kind: 'text', name: 'agreedWith', label: 'Who agreed to it at the provider?' },
		{ kind: 'long-text', name: 'reason', label: 'Why?', hint: 'The provider does not see this.' },
	],
	button: { text: 'Agree the new date' },
});

export function extensionRefusal(refusal: ExtendRefusal): FormError {
	switch (refusal.code) {
		case 'already-submitted':
			return { field: '', message: 'The return is in, so there is nothing to extend' };
		case 'only-the-office':
			return { field: '', message: 'Only the commissioner’s office agrees to a later date' };
		case 'agreed-with-missing':
			return { field: 'agreedWith', message: 'Enter who agreed to it at the provider' };
		case 'not-after-due-date':
			return {
				field: 'newDueOn.day',
				message: `The new date must be after the day on which the return was due, ${writeDay(refusal.dueOn)}`,
			};
		case 'in-the-past':
			return {
				field: 'newDueOn.day',
				message: `The new date must be today, ${writeDay(refusal.today)}, or later`,
			};
		case 'words-missing':
			return { field: 'reason', message: 'Enter the reason' };
		case 'words-too-long':
			return {
				field: 'reason',
				message: `Enter the reason in ${writeCount(refusal.atMost)} characters or fewer`,
			};
	}
}

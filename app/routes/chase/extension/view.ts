import { noBankHolidaysWords } from '../../../domain/calendar/bank-holidays.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { ExtendRefusal } from '../../../domain/kpi-return/decide-extension.ts';
import { lastDayOfExtension } from '../../../domain/kpi-return/last-day-of-extension.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import type { FormError } from '../../../http/form.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ChaseFacts } from '../../../operations/kpi-return/show-chase.ts';

/** What was agreed before stands above the boxes, and the day that it was made from goes with the form: no second extension unseen. */
export function extensionForm({ row, extensions }: ChaseFacts): Asked {
	const current = row.extendedTo ?? row.period.dueOn;
	return {
		title: extensions.length === 0 ? 'Agree a later date' : 'Agree a further extension',
		caption: `${row.leadName}, ${monthsLabel(row.period)}`,
		back: `/chase/${row.id}`,
		intro: [
			`The return was due on ${writeDay(row.period.dueOn)}. That date stays on record, with the new one beside it.`,
			...extensions.map(
				({ newDueOn, agreedByName, agreedWith, agreedAt }) =>
					`It was extended to ${writeDay(newDueOn)}: ${agreedByName} agreed that with ${agreedWith}, ${writeInstant(agreedAt)}.`,
			),
		],
		questions: [
			{
				kind: 'day',
				name: 'newDueOn',
				label: 'The new date',
				hint: `A working day after ${writeDay(current)} and no later than ${writeDay(lastDayOfExtension(row.period.dueOn, row.programmeEndsOn))}.`,
			},
			{ kind: 'text', name: 'agreedWith', label: 'Who agreed to it at the provider?' },
			{ kind: 'long-text', name: 'reason', label: 'Why?', hint: 'The provider does not see this.' },
		],
		seen: { dueOnSeen: current },
		button: { text: 'Agree the new date' },
	};
}

const onDay = (message: string): FormError => ({ field: 'newDueOn.day', message });
const onPage = (message: string): FormError => ({ field: '', message });

export function extensionRefusal(refusal: ExtendRefusal): FormError {
	switch (refusal.code) {
		case 'already-submitted':
			return onPage('The return is in, so there is nothing to extend');
		case 'closed':
			return onPage('The return has been closed, so nobody waits for it. Open it again first');
		case 'only-the-office':
			return onPage('Only the commissioner’s office agrees to a later date');
		case 'agreed-with-missing':
			return { field: 'agreedWith', message: 'Enter who agreed to it at the provider' };
		case 'due-date-changed':
			return onPage(
				`A later date was agreed after you opened this page: the return is now due on ${writeDay(refusal.dueOn)}. Nothing was saved. Agree the new date again if it still holds`,
			);
		case 'not-after-due-date':
			return onDay(
				`The new date must be after the day on which the return is due now, ${writeDay(refusal.dueOn)}`,
			);
		case 'in-the-past':
			return onDay(`The new date must be today, ${writeDay(refusal.today)}, or later`);
		case 'past-the-end':
			return onDay(
				refusal.isOver
					? `This return could be extended to ${writeDay(refusal.lastDay)} and no further. If it will not come, close it`
					: `The new date must be ${writeDay(refusal.lastDay)} or earlier. The programme ends, so the return cannot wait for longer`,
			);
		case 'not-a-working-day':
			return onDay(
				`The new date must be a working day in England. The nearest one is ${writeDayWithWeekday(refusal.nearest)}`,
			);
		case 'no-bank-holidays':
			return onDay(noBankHolidaysWords(refusal.year));
		case 'words-missing':
			return { field: 'reason', message: 'Enter the reason' };
		case 'words-too-long':
			return {
				field: 'reason',
				message: `Enter the reason in ${writeCount(refusal.atMost)} characters or fewer`,
			};
	}
}

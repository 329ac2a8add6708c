import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { ExtendRefusal } from '../../../domain/kpi-return/decide-extension.ts';
import type { FormError, Typed } from '../../../http/form.ts';
import type { ChaseFacts } from '../../../operations/kpi-return/show-chase.ts';

export interface ExtensionView {
	readonly returnId: string;
	readonly caption: string;
	readonly commandId: string;
	readonly dueOn: string;
	readonly extendedTo: string | null;
	readonly typed: Typed;
	readonly errors: readonly FormError[];
}

export const extensionView = (
	{ row }: ChaseFacts,
	commandId: string,
	typed: Typed = {},
	errors: readonly FormError[] = [],
): ExtensionView => ({
	returnId: row.id,
	caption: `${row.leadName}, ${monthsLabel(row.period)}`,
	commandId,
	dueOn: writeDay(row.period.dueOn),
	extendedTo: row.extendedTo === null ? null : writeDay(row.extendedTo),
	typed,
	errors,
});

export function refusedExtension(refusal: ExtendRefusal): FormError {
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
			return { field: 'reason', message: 'Enter the reason in 5,000 characters or fewer' };
	}
}

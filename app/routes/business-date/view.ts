import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDayWithWeekday } from '../../domain/calendar/write-date.ts';
import { dayInBoxes, typedDay } from '../../http/date-field.ts';
import type { FormError, Typed } from '../../http/form.ts';

export interface BusinessDateView {
	readonly today: string;
	readonly commandId: string;
	readonly typed: ReturnType<typeof typedDay>;
	readonly errors: readonly FormError[];
}

export const businessDateView = (
	today: IsoDate,
	commandId: string,
	refused: { readonly typed: Typed; readonly errors: readonly FormError[] } | null,
): BusinessDateView => ({
	today: writeDayWithWeekday(today),
	commandId,
	typed: refused === null ? dayInBoxes(today) : typedDay(refused.typed, 'day'),
	errors: refused?.errors ?? [],
});

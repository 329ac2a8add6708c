import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { monthsLabel } from '../../app/domain/calendar/period-label.ts';
import type { MoneyNamed } from './money-letters.ts';

interface Agreement {
	readonly title: string;
	readonly reference: string;
	readonly leadName: string;
	readonly bodyName: string;
}

/** The agreement and period as letters name them. */
export const nameMoney = (
	{ title, reference, leadName, bodyName }: Agreement,
	period: { readonly startsOn: IsoDate; readonly endsOn: IsoDate },
	link: string,
): MoneyNamed => ({
	agreement: `${title}, ${reference}`,
	months: monthsLabel(period),
	provider: leadName,
	commissioner: bodyName,
	link,
});

import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import { isWorkingDay } from '../../../app/domain/calendar/working-days.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { APerson } from '../factories/person.ts';
import type { ToldReturn } from '../stories/told-return.ts';

/** Whose hands an agreement's money goes through. */
export interface MoneyPeople {
	readonly preparer: APerson;
	readonly certifier: APerson;
	readonly officer: APerson;
	readonly approver: APerson;
}

export interface MoneyTold {
	readonly agreement: AnAgreement;
	readonly terms: AgreementTerms;
	readonly periods: readonly Period[];
	readonly returns: readonly ToldReturn[];
	readonly by: MoneyPeople;
	/** The days on which the body makes a payment file: each payment adds its own. */
	readonly fileDays: Set<IsoDate>;
}

/** The money of one period. */
export interface OfPeriod {
	readonly agreement: { readonly id: string; readonly facts: { readonly reference: string } };
	readonly by: MoneyPeople;
	readonly fileDays: Set<IsoDate>;
	readonly period: Period;
}

/** The working day so many working days before. */
export function workingDaysBefore(day: IsoDate, count: number): IsoDate {
	let one = day;
	let left = count;
	while (left > 0) {
		one = addDays(one, -1);
		if (isWorkingDay(one)) left -= 1;
	}
	return one;
}

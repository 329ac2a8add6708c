import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { standingOn, type Term } from '../grant/version-state.ts';
import type { Balance } from './balance-units.ts';
import { type DayDelta, leastFrom } from './decide-movements.ts';
import type { Movement, Stage } from './unit-movement.ts';

const UNUSED = ['free', 'reserved'] as const satisfies readonly Stage[];

/** What was late to be entered still can be for so long; the units count as expired from the first day all the same. */
export const DAYS_TO_ENTER = 60;

export const isOver = (term: Term, on: IsoDate): boolean =>
	['ended', 'terminated'].includes(standingOn(term, on));

/** Once its agreement is over nobody can use what was not used, whether or not anybody has entered it. People on the programme may still finish. */
export const asAtEnd = (balance: Balance, term: Term, on: IsoDate): Balance =>
	isOver(term, on)
		? { ...balance, free: 0, reserved: 0, expired: balance.expired + balance.free + balance.reserved }
		: balance;

/** The movements that enter what has expired, on the day after the agreement's last; none while what is late may still be entered, and none twice. */
export function expiriesOf(
	accountId: string,
	entered: readonly DayDelta[],
	term: Term,
	today: IsoDate,
): readonly Movement[] {
	const endsOn = term.terminatedOn ?? term.endsOn;
	if (addDays(endsOn, DAYS_TO_ENTER) >= today || !isOver(term, today)) return [];
	const onDay = addDays(endsOn, 1);
	return UNUSED.flatMap((stage) => {
		const units = leastFrom(entered, { accountId, stage }, onDay);
		if (units < 1) return [];
		return [
			{
				kind: 'expired',
				from: { accountId, stage },
				to: { accountId, stage: 'expired' },
				units,
				unitPricePence: null,
				onDay,
				reason: '',
			} as const,
		];
	});
}

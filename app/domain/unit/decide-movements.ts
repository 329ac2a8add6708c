import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { EnteredMovement, Movement, Position, Stage, UnitAccount } from './unit-movement.ts';
import { isWayOf } from './ways-of-moving.ts';

/** How many units came to a stage of an account, or left it (below nought), on a day. */
export interface DayDelta {
	readonly accountId: string;
	readonly stage: Stage;
	readonly onDay: IsoDate;
	readonly units: number;
}

export type MovementRefusal =
	/** Some day, from the day of the movement on, there would be fewer than none. `left` is how many there are at the least. */
	| {
			readonly code: 'not-enough';
			readonly accountId: string;
			readonly stage: Stage;
			readonly asked: number;
			readonly left: number;
	  }
	| { readonly code: 'no-units' }
	| { readonly code: 'in-the-future'; readonly today: IsoDate };

/**
 * Whether the movements may be entered together, on top of what has been entered. Every stage but the source holds nought or more on every
 * day, so a movement that is dated back is held against the days after it too. A movement that no kind allows is a fault and throws.
 */
export function decideMovements(
	accounts: ReadonlyMap<string, UnitAccount>,
	entered: readonly DayDelta[],
	movements: readonly Movement[],
	today: IsoDate,
): Result<readonly Movement[], MovementRefusal> {
	let deltas = [...entered];
	for (const movement of movements) {
		demandWay(accounts, movement);
		if (movement.kind === 'price-change') continue;
		if (!Number.isSafeInteger(movement.units) || movement.units < 1) return refused({ code: 'no-units' });
		if (movement.onDay > today) return refused({ code: 'in-the-future', today });
		const left = leastFrom(deltas, movement.from, movement.onDay);
		if (movement.from.stage !== 'source' && left < movement.units)
			return refused({
				code: 'not-enough',
				...movement.from,
				asked: movement.units,
				left: Math.max(left, 0),
			});
		deltas = [...deltas, ...deltasOf(movement)];
	}
	return accepted(movements);
}

/** Both legs of a movement. They add up to nought. */
export const deltasOf = ({
	from,
	to,
	units,
	onDay,
}: Pick<Movement, 'from' | 'to' | 'units' | 'onDay'>): readonly [DayDelta, DayDelta] => [
	{ ...from, onDay, units: -units },
	{ ...to, onDay, units },
];

/** The least that stands at a position on the day or on any day after it. */
export function leastFrom(deltas: readonly DayDelta[], { accountId, stage }: Position, day: IsoDate): number {
	const byDay = new Map<IsoDate, number>();
	let balance = 0;
	for (const delta of deltas) {
		if (delta.accountId !== accountId || delta.stage !== stage) continue;
		if (delta.onDay <= day) balance += delta.units;
		else byDay.set(delta.onDay, (byDay.get(delta.onDay) ?? 0) + delta.units);
	}
	let least = balance;
	for (const later of [...byDay.keys()].sort()) {
		balance += byDay.get(later) ?? 0;
		least = Math.min(least, balance);
	}
	return least;
}

/** The movement that undoes one: the same units, the other way, on the day of the first. A correction is not itself corrected: enter it again. */
export const correctionOf = (wrong: EnteredMovement, reason: string): Movement => ({
	kind: 'correction',
	from: wrong.to,
	to: wrong.from,
	units: wrong.units,
	unitPricePence: null,
	onDay: wrong.onDay,
	reason,
});

function demandWay(accounts: ReadonlyMap<string, UnitAccount>, { kind, from, to }: Movement): void {
	const left = accounts.get(from.accountId);
	const entered = accounts.get(to.accountId);
	if (left === undefined || entered === undefined)
		throw new Error(`a movement needs both its accounts: ${from.accountId}, ${to.accountId}`);
	if (kind === 'correction' || kind === 'price-change') return;
	if (!isWayOf(kind, { account: left, stage: from.stage }, { account: entered, stage: to.stage }))
		throw new Error(`units are not ${kind} from ${left.fund} ${from.stage} to ${entered.fund} ${to.stage}`);
}

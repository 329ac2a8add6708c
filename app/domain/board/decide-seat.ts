import { isInForce, type Membership } from '../access/membership.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Seat } from './board.ts';

export type SeatRefusal = 'not-a-member' | 'sits-already' | 'in-the-past' | 'not-seated';

/** A person who holds the board member's role, on that day, takes a seat from it on. */
export function decideSeat(
	memberships: readonly Membership[],
	seats: readonly Seat[],
	startsOn: IsoDate,
	today: IsoDate,
): Result<IsoDate, SeatRefusal> {
	if (startsOn < today) return refused('in-the-past');
	if (!memberships.some((held) => held.role === 'board-member' && isInForce(held, startsOn)))
		return refused('not-a-member');
	return seats.some(({ endsOn }) => endsOn === null || endsOn >= startsOn)
		? refused('sits-already')
		: accepted(startsOn);
}

/** Gives up a seat today: yesterday was its last day; a seat that was to begin later or today was never taken. */
export function decideSeatEnd(
	seats: readonly Seat[],
	today: IsoDate,
): Result<{ readonly seat: Seat; readonly endsOn: IsoDate | null }, SeatRefusal> {
	const seat = seats.find(({ endsOn }) => endsOn === null || endsOn >= today);
	if (seat === undefined) return refused('not-seated');
	return accepted({ seat, endsOn: seat.startsOn >= today ? null : addDays(today, -1) });
}

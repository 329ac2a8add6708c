import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type Order, type WrongStateRefusal, wrongState } from './order.ts';
import { lastDayToCancel, type Place } from './place.ts';

export type CancellationRefusal =
	| WrongStateRefusal
	| { readonly code: 'too-late'; readonly lastDay: IsoDate }
	/** Somebody has started, or the block has been drawn on. */
	| { readonly code: 'in-use' };

/** In time, or not at all: before the provider has confirmed a start, or so many days before it as the order says. */
export function decideCancellation(
	order: Order,
	places: readonly Place[],
	today: IsoDate,
): Result<'cancelled', CancellationRefusal> {
	const { standing } = order;
	if (standing.state === 'awaiting-approval' || standing.state === 'placed') return accepted('cancelled');
	if (standing.state !== 'confirmed') return refused(wrongState(order));
	const lastDay = lastDayToCancel(standing.startsOn, order.cancelDays);
	if (today > lastDay) return refused({ code: 'too-late', lastDay });
	return places.every(({ state }) => state === (order.kind === 'spot' ? 'reserved' : 'held'))
		? accepted('cancelled')
		: refused({ code: 'in-use' });
}

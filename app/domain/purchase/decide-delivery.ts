import type { IsoDate } from '../calendar/iso-date.ts';
import { mayStart, type StartFacts, type StartRefusal } from '../grant/may-start.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Movement } from '../unit/unit-movement.ts';
import { type AccountsOfOrder, completing, leaving, notComing, starting } from './movements-of-order.ts';
import { type Order, type WrongStateRefusal, wrongState } from './order.ts';
import { hasEnded, keptUntil, leftWithin, type Place, type PlaceState } from './place.ts';

export const DELIVERY_EVENTS = ['started', 'completed', 'left', 'no-show'] as const;
export type DeliveryEvent = (typeof DELIVERY_EVENTS)[number];

export type DeliveryRefusal =
	| WrongStateRefusal
	| { readonly code: 'place-state'; readonly state: PlaceState }
	| { readonly code: 'in-the-future' }
	| { readonly code: 'before'; readonly day: IsoDate }
	| { readonly code: 'may-not-start'; readonly refusal: StartRefusal };

export interface Delivered {
	readonly place: Place;
	readonly movements: readonly Movement[];
}

/** Where a place must stand for each thing to happen. */
const FROM: Readonly<Record<DeliveryEvent, PlaceState>> = {
	started: 'reserved',
	'no-show': 'reserved',
	completed: 'started',
	left: 'started',
};

/**
 * What became of a place, as the provider records it. A new start is held against support and accreditation; whoever has started is never asked
 * about again. A place that is credited goes back to the offer.
 */
export function decideDelivery(
	order: Order,
	place: Place,
	{
		event,
		day,
		today,
		start,
		accounts,
	}: { event: DeliveryEvent; day: IsoDate; today: IsoDate; start: StartFacts; accounts: AccountsOfOrder },
): Result<Delivered, DeliveryRefusal> {
	if (order.standing.state !== 'confirmed') return refused(wrongState(order));
	if (place.state !== FROM[event]) return refused({ code: 'place-state', state: place.state });
	if (day > today) return refused({ code: 'in-the-future' });
	const notBefore = event === 'started' ? order.placedOn : (place.startsOn ?? order.placedOn);
	if (day < notBefore) return refused({ code: 'before', day: notBefore });
	switch (event) {
		case 'started': {
			const may = mayStart(start, day);
			if (!may.ok) return refused({ code: 'may-not-start', refusal: may.refusal });
			return accepted({
				place: { ...place, state: 'started', startsOn: day },
				movements: [starting(accounts, day)],
			});
		}
		case 'completed':
			return accepted({
				place: ended(place, 'completed', day, false),
				movements: [completing(accounts, day)],
			});
		case 'left': {
			const credited = leftWithin(order.creditWeeks, notBefore, day);
			return accepted({
				place: ended(place, 'left', day, credited),
				movements: leaving(accounts, credited, day),
			});
		}
		case 'no-show': {
			const credited = order.noShow === 'credit';
			return accepted({
				place: ended(place, 'no-show', day, credited),
				movements: [notComing(accounts, credited, day)],
			});
		}
	}
}

/** Once every place of an order has ended, the order is delivered. */
export const isDelivered = (places: readonly Pick<Place, 'state'>[]): boolean =>
	places.length > 0 && places.every(hasEnded);

export const ended = (place: Place, state: PlaceState, endedOn: IsoDate, credited: boolean): Place => ({
	...place,
	state,
	endedOn,
	credited,
	keepUntil: keptUntil(endedOn),
});

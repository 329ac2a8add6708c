import type { IsoDate } from '../calendar/iso-date.ts';
import { mayStart, type StartFacts, type StartRefusal } from '../grant/may-start.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type Order, type WrongStateRefusal, wrongState } from './order.ts';
import type { Place } from './place.ts';

export type DrawingRefusal =
	| WrongStateRefusal
	| { readonly code: 'not-a-block' }
	| { readonly code: 'all-drawn' }
	| { readonly code: 'too-early'; readonly startsOn: IsoDate }
	| { readonly code: 'start-in-the-past' }
	| { readonly code: 'may-not-start'; readonly refusal: StartRefusal };

/** The authority draws one place of its block for somebody who is to start on a day. */
export function decideDrawing(
	order: Order,
	places: readonly Place[],
	startsOn: IsoDate,
	start: StartFacts,
	today: IsoDate,
): Result<Place, DrawingRefusal> {
	if (order.kind !== 'block') return refused({ code: 'not-a-block' });
	if (order.standing.state !== 'confirmed') return refused(wrongState(order));
	const place = places.find(({ state }) => state === 'held');
	if (place === undefined) return refused({ code: 'all-drawn' });
	if (startsOn < today) return refused({ code: 'start-in-the-past' });
	if (startsOn < order.standing.startsOn)
		return refused({ code: 'too-early', startsOn: order.standing.startsOn });
	const may = mayStart(start, startsOn);
	return may.ok
		? accepted({ ...place, state: 'reserved', startsOn })
		: refused({ code: 'may-not-start', refusal: may.refusal });
}

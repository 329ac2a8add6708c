import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import type { Movement, MovementKind, Stage } from '../unit/unit-movement.ts';
import type { OrderKind } from './order.ts';

export interface AccountsOfOrder {
	/** What is on offer. */
	readonly offerId: string;
	/** The authority's own. */
	readonly ownId: string;
}

/** Where an order's units stand until somebody draws on them or starts. */
export const stageOf = (kind: OrderKind): Stage => (kind === 'spot' ? 'reserved' : 'free');

const move = (
	kind: MovementKind,
	from: [string, Stage],
	to: [string, Stage],
	units: number,
	onDay: IsoDate,
	unitPricePence: Pence | null = null,
): Movement => ({
	kind,
	from: { accountId: from[0], stage: from[1] },
	to: { accountId: to[0], stage: to[1] },
	units,
	unitPricePence,
	onDay,
	reason: '',
});

export const buying = (
	{ offerId, ownId }: AccountsOfOrder,
	order: { readonly kind: OrderKind; readonly units: number; readonly unitPricePence: Pence },
	day: IsoDate,
): Movement =>
	move('bought', [offerId, 'free'], [ownId, stageOf(order.kind)], order.units, day, order.unitPricePence);

/** Units of an order that comes to nothing go back to the offer. */
export const givingBack = (
	{ offerId, ownId }: AccountsOfOrder,
	order: { readonly kind: OrderKind; readonly units: number },
	day: IsoDate,
): Movement => move('released', [ownId, stageOf(order.kind)], [offerId, 'free'], order.units, day);

export const drawing = ({ ownId }: AccountsOfOrder, day: IsoDate): Movement =>
	move('reserved', [ownId, 'free'], [ownId, 'reserved'], 1, day);

export const starting = ({ ownId }: AccountsOfOrder, day: IsoDate): Movement =>
	move('started', [ownId, 'reserved'], [ownId, 'started'], 1, day);

export const completing = ({ ownId }: AccountsOfOrder, day: IsoDate): Movement =>
	move('completed', [ownId, 'started'], [ownId, 'completed'], 1, day);

/** Somebody leaves early; a place that the order credits goes back to the offer. */
export const leaving = (
	{ offerId, ownId }: AccountsOfOrder,
	credited: boolean,
	day: IsoDate,
): readonly Movement[] => [
	move('left', [ownId, 'started'], [ownId, 'left'], 1, day),
	...(credited ? [move('credited', [ownId, 'left'], [offerId, 'free'], 1, day)] : []),
];

/** Nobody comes: the place is credited, or used up, as the order says. */
export const notComing = ({ offerId, ownId }: AccountsOfOrder, credited: boolean, day: IsoDate): Movement =>
	credited
		? move('credited', [ownId, 'reserved'], [offerId, 'free'], 1, day)
		: move('expired', [ownId, 'reserved'], [ownId, 'expired'], 1, day);

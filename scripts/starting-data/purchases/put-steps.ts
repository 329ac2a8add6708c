import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { Bought } from './put-invoices.ts';
import type { OrderTold, PlaceTold } from './told.ts';

interface By {
	readonly officer: string;
	readonly approver: string;
	readonly preparer: string;
}

interface Event {
	readonly kind: string;
	readonly on: IsoDate;
	readonly time: string;
	readonly by: string;
	readonly words?: string;
}

/** The history of an order, from when it was placed to the end of its last place. */
export function putSteps({ world, order, orderId }: Bought, by: By): void {
	const places = order.places ?? [];
	const invoices = (order.invoices ?? []).map(({ kind, issuedOn }) => ({
		kind: kind === undefined ? 'invoiced' : 'credited',
		on: issuedOn,
		time: '14:00',
		by: by.preparer,
	}));
	const events: readonly Event[] = [
		...eventsOfOrder(order, by),
		...places.flatMap((place) => eventsOfPlace(place, by)),
		...invoices,
		...delivered(order, by),
	];
	const inOrder = events.toSorted((one, other) =>
		`${one.on} ${one.time}` < `${other.on} ${other.time}` ? -1 : 1,
	);
	for (const [index, { kind, on, time, by: personId, words = '' }] of inOrder.entries())
		world.put('purchaseOrderStep', {
			orderId,
			number: index + 1,
			at: londonInstant(on, time),
			kind,
			personId,
			words,
		});
}

function eventsOfOrder(
	{ placedOn, approvedOn, answeredOn, state, words }: OrderTold,
	by: By,
): readonly Event[] {
	const waited = state === 'awaiting-approval' || approvedOn !== undefined;
	const answer = state === 'delivered' ? 'confirmed' : state;
	return [
		{ kind: waited ? 'awaiting-approval' : 'placed', on: placedOn, time: '10:00', by: by.officer },
		...(approvedOn === undefined
			? []
			: [{ kind: 'approved', on: approvedOn, time: '10:30', by: by.approver }]),
		...(answeredOn === undefined
			? []
			: [
					{
						kind: answer,
						on: answeredOn,
						time: '11:00',
						words: words ?? '',
						by: state === 'cancelled' ? by.officer : by.preparer,
					},
				]),
	];
}

function eventsOfPlace({ state, drawnOn, startsOn, endedOn }: PlaceTold, by: By): readonly Event[] {
	const hasStarted = state === 'started' || state === 'completed' || state === 'left';
	return [
		...(drawnOn === undefined ? [] : [{ kind: 'drawn', on: drawnOn, time: '12:00', by: by.officer }]),
		...(startsOn === undefined || !hasStarted
			? []
			: [{ kind: 'started', on: startsOn, time: '16:00', by: by.preparer }]),
		...(endedOn === undefined ? [] : [{ kind: state, on: endedOn, time: '16:05', by: by.preparer }]),
	];
}

function delivered({ state, places = [], placedOn }: OrderTold, by: By): readonly Event[] {
	const last = places
		.map(({ endedOn }) => endedOn ?? placedOn)
		.toSorted()
		.at(-1);
	return state === 'delivered' && last !== undefined
		? [{ kind: 'delivered', on: last, time: '16:06', by: by.preparer }]
		: [];
}

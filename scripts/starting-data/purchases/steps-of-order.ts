import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { answerOrder } from '../../../app/operations/purchase/answer-order.ts';
import { approveOrder } from '../../../app/operations/purchase/approve-order.ts';
import { cancelOrder } from '../../../app/operations/purchase/cancel-order.ts';
import { drawPlace } from '../../../app/operations/purchase/draw-place.ts';
import { placeOrder } from '../../../app/operations/purchase/place-order.ts';
import { recordDelivery } from '../../../app/operations/purchase/record-delivery.ts';
import { type Step, step } from '../telling/step.ts';
import { type Bought, placeIdOf } from './bought.ts';
import { stepsOfInvoices } from './steps-of-invoices.ts';
import type { PlaceTold } from './told.ts';

/** An order from when it was placed to its last invoice: approved above the threshold, answered by the provider, its places followed one by one. */
export function stepsOfOrder(bought: Bought): readonly Step[] {
	const { world, told, order, offerId, council, support } = bought;
	const { key, kind, units, costCentre, purchaseReference, placedOn, approvedOn } = order;
	const orderId = world.id('order', key);
	const officer = council.person('authority-officer');
	const approver = council.person('authority-approver');
	return [
		step(
			placeOrder,
			{
				at: londonInstant(placedOn, '10:00'),
				by: officer,
				about: [key],
				ids: [world.id('own account', key), orderId],
			},
			{
				offerId,
				supportAgreementId: support,
				kind,
				units,
				costCentre,
				purchaseReference,
				priceSeen: told.terms.unitPricePence,
			},
		),
		...(approvedOn === undefined
			? []
			: [
					step(
						approveOrder,
						{ at: londonInstant(approvedOn, '10:30'), by: approver, about: [key] },
						{ orderId, answer: { answer: 'approve' } },
					),
				]),
		...answered(bought, orderId),
		...(order.places ?? []).flatMap((place, index) => stepsOfPlace(bought, orderId, place, index + 1)),
		...stepsOfInvoices(bought, orderId),
	];
}

function answered({ world, order, council, provider }: Bought, orderId: string): readonly Step[] {
	const { key, state, units, answeredOn, startsOn, words = '' } = order;
	if (answeredOn === undefined) return [];
	const when = (by: Parameters<typeof step>[1]['by']) => ({
		at: londonInstant(answeredOn, '11:00'),
		by,
		about: [key, 'answer'],
	});
	const preparer = provider.person('provider-preparer');
	switch (state) {
		case 'refused':
			return [
				step(approveOrder, when(council.person('authority-approver')), {
					orderId,
					answer: { answer: 'refuse', words },
				}),
			];
		case 'cancelled':
			return [step(cancelOrder, when(council.person('authority-officer')), { orderId })];
		case 'declined':
			return [step(answerOrder, when(preparer), { orderId, answer: { answer: 'decline', words } })];
		default: {
			if (startsOn === undefined) throw new Error(`${key} is confirmed for no day`);
			const ids = Array.from({ length: units }, (_, index) => placeIdOf(world, order, index + 1));
			return [
				step(answerOrder, { ...when(preparer), ids }, { orderId, answer: { answer: 'confirm', startsOn } }),
			];
		}
	}
}

/** A place of a block is drawn by the council; what becomes of it the provider records on the day. */
function stepsOfPlace(
	{ world, order, council, provider }: Bought,
	orderId: string,
	{ state, drawnOn, startsOn, endedOn }: PlaceTold,
	number: number,
): readonly Step[] {
	const placeId = placeIdOf(world, order, number);
	const about = [order.key, number];
	const by = provider.person('provider-preparer');
	const hasStarted = state === 'started' || state === 'completed' || state === 'left';
	return [
		...(drawnOn === undefined || startsOn === undefined
			? []
			: [
					step(
						drawPlace,
						{ at: londonInstant(drawnOn, `12:0${number}`), by: council.person('authority-officer'), about },
						{ orderId, startsOn },
					),
				]),
		...(startsOn === undefined || !hasStarted
			? []
			: [
					step(
						recordDelivery,
						{ at: londonInstant(startsOn, '16:00'), by, about: [...about, 'started'] },
						{ orderId, placeId, event: 'started', day: startsOn },
					),
				]),
		...(endedOn === undefined || (state !== 'completed' && state !== 'left' && state !== 'no-show')
			? []
			: [
					step(
						recordDelivery,
						{ at: londonInstant(endedOn, '16:05'), by, about: [...about, state] },
						{ orderId, placeId, event: state, day: endedOn },
					),
				]),
	];
}

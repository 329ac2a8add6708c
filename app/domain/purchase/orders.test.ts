import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideApproval } from './decide-approval.ts';
import { decideCancellation } from './decide-cancellation.ts';
import { type DeliveryEvent, decideDelivery, isDelivered } from './decide-delivery.ts';
import { decideDrawing } from './decide-drawing.ts';
import { decideOffer } from './decide-offer.ts';
import { decidePlacing, needsApproval, type OrderAsked, type PlacingFacts } from './decide-placing.ts';
import type { OrderState } from './order.ts';
import { keptUntil } from './place.ts';
import { anOrder, aPlace, LATER, MAY_START, NO_SUPPORT, OFFER, TODAY } from './purchase.test-data.ts';

const ASKED: OrderAsked = {
	kind: 'spot',
	units: 1,
	costCentre: 'CC 2210',
	purchaseReference: 'PO 4500123456',
	priceSeen: 168_000,
};
const FACTS: PlacingFacts = { offer: OFFER, start: MAY_START, left: 3, approvalAbovePence: 500_000 };
const ACCOUNTS = { offerId: 'offer-account', ownId: 'own' };
const CONFIRMED: OrderState = { state: 'confirmed', startsOn: LATER };

describe('placing', () => {
	test('takes the terms of the offer as they stand', () => {
		const placed = decidePlacing({ ...ASKED, costCentre: '  CC  2210' }, FACTS, TODAY);
		expect(placed).toMatchObject({
			ok: true,
			value: {
				state: 'placed',
				costCentre: 'CC 2210',
				unitPricePence: 168_000,
				cancelDays: 14,
				noShow: 'credit',
			},
		});
	});
	test.each([
		['no units', { units: 0 }, {}, { code: 'no-units' }],
		['half a unit', { units: 0.5 }, {}, { code: 'no-units' }],
		['an offer that is closed', {}, { offer: { ...OFFER, closedOn: TODAY } }, { code: 'offer-closed' }],
		[
			'a price that has changed',
			{ priceSeen: 150_000 },
			{},
			{ code: 'price-changed', unitPricePence: 168_000 },
		],
		['more than are left', { units: 4 }, {}, { code: 'none-left', asked: 4, left: 3 }],
		['the last one gone', {}, { left: 0 }, { code: 'none-left', asked: 1, left: 0 }],
		['a case number', { costCentre: 'LCS 88231' }, {}, { code: 'reference', field: 'costCentre' }],
		['a name', { purchaseReference: 'John Smith 2' }, {}, { code: 'reference', field: 'purchaseReference' }],
		[
			'no partner support',
			{},
			{ start: NO_SUPPORT },
			{ code: 'may-not-start', refusal: { code: 'no-partner-support', lapsedOn: null } },
		],
	] as const)('is refused for %s', (_why, asked, facts, refusal) => {
		expect(decidePlacing({ ...ASKED, ...asked }, { ...FACTS, ...facts }, TODAY)).toMatchObject({
			ok: false,
			refusal,
		});
	});
	test.each([
		[500_000, 500_000, false],
		[500_001, 500_000, true],
		[1, null, true],
		[1, 0, true],
	])('%i pence against a threshold of %s waits for a second person: %s', (total, above, waits) => {
		expect(needsApproval(total, above)).toBe(waits);
	});
	test('the threshold is held against the price with VAT', () => {
		const three = decidePlacing({ ...ASKED, units: 3 }, { ...FACTS, approvalAbovePence: 604_799 }, TODAY);
		expect(three).toMatchObject({ ok: true, value: { state: 'awaiting-approval' } });
	});
});

describe('approval', () => {
	const waiting = anOrder({ standing: { state: 'awaiting-approval' } });
	test('is by a second person', () => {
		expect(decideApproval(waiting, 'officer', { answer: 'approve' })).toEqual({
			ok: false,
			refusal: { code: 'placed-it' },
		});
		expect(decideApproval(waiting, 'approver', { answer: 'approve' })).toMatchObject({
			ok: true,
			value: { state: 'placed' },
		});
	});
	test('is refused with a reason', () => {
		expect(decideApproval(waiting, 'approver', { answer: 'refuse', words: '' })).toMatchObject({
			ok: false,
			refusal: { code: 'words-missing' },
		});
		expect(decideApproval(waiting, 'approver', { answer: 'refuse', words: 'No money left.' })).toMatchObject({
			ok: true,
			value: { state: 'refused' },
		});
	});
});

describe('the provider’s answer', () => {
	const placed = anOrder({ standing: { state: 'placed' } });
	test('confirms a day to come on which somebody may start', () => {
		expect(decideAnswer(placed, { answer: 'confirm', startsOn: LATER }, MAY_START, TODAY)).toMatchObject({
			ok: true,
			value: { state: 'confirmed' },
		});
		expect(
			decideAnswer(placed, { answer: 'confirm', startsOn: addDays(TODAY, -1) }, MAY_START, TODAY),
		).toMatchObject({
			refusal: { code: 'start-in-the-past' },
		});
		expect(decideAnswer(placed, { answer: 'confirm', startsOn: LATER }, NO_SUPPORT, TODAY)).toMatchObject({
			refusal: { code: 'may-not-start' },
		});
	});
	test('declines with a reason, whatever may start', () => {
		expect(
			decideAnswer(placed, { answer: 'decline', words: 'No group runs then.' }, NO_SUPPORT, TODAY),
		).toMatchObject({
			ok: true,
			value: { state: 'declined' },
		});
	});
	test('waits for the approval', () => {
		const answer = decideAnswer(
			anOrder({ standing: { state: 'awaiting-approval' } }),
			{ answer: 'confirm', startsOn: LATER },
			MAY_START,
			TODAY,
		);
		expect(answer).toEqual({ ok: false, refusal: { code: 'wrong-state', state: 'awaiting-approval' } });
	});
});

describe('cancelling', () => {
	test('is in time up to the order’s number of days before the start, that day included', () => {
		const lastDay = addDays(LATER, -14);
		expect(decideCancellation(anOrder(), [aPlace()], lastDay).ok).toBe(true);
		expect(decideCancellation(anOrder(), [aPlace()], addDays(lastDay, 1))).toEqual({
			ok: false,
			refusal: { code: 'too-late', lastDay },
		});
	});
	test('is refused once somebody has started, or a block has been drawn on', () => {
		expect(decideCancellation(anOrder(), [aPlace({ state: 'started' })], TODAY)).toMatchObject({
			refusal: { code: 'in-use' },
		});
		expect(
			decideCancellation(anOrder({ kind: 'block' }), [aPlace({ state: 'held' }), aPlace()], TODAY),
		).toMatchObject({ refusal: { code: 'in-use' } });
		expect(decideCancellation(anOrder({ kind: 'block' }), [aPlace({ state: 'held' })], TODAY).ok).toBe(true);
	});
	test.each([
		'delivered',
		'declined',
		'cancelled',
		'refused',
	] as const)('is refused for an order that is %s', (state) => {
		const standing = state === 'delivered' ? { state, startsOn: LATER } : { state };
		expect(decideCancellation(anOrder({ standing }), [], TODAY)).toEqual({
			ok: false,
			refusal: { code: 'wrong-state', state },
		});
	});
});

describe('a block', () => {
	const block = anOrder({ kind: 'block', units: 2 });
	const held = aPlace({ state: 'held', startsOn: null });
	test('is drawn on place by place', () => {
		expect(
			decideDrawing(block, [aPlace(), { ...held, id: 'second' }], LATER, MAY_START, TODAY),
		).toMatchObject({
			ok: true,
			value: { id: 'second', state: 'reserved', startsOn: LATER },
		});
	});
	test.each([
		['all drawn', block, [aPlace()], LATER, MAY_START, { code: 'all-drawn' }],
		['a spot order', anOrder(), [held], LATER, MAY_START, { code: 'not-a-block' }],
		[
			'before the block begins',
			block,
			[held],
			addDays(LATER, -1),
			MAY_START,
			{ code: 'too-early', startsOn: LATER },
		],
		['a day that is over', block, [held], addDays(TODAY, -1), MAY_START, { code: 'start-in-the-past' }],
		['no partner support', block, [held], LATER, NO_SUPPORT, { code: 'may-not-start' }],
	] as const)('is not drawn on: %s', (_why, order, places, day, start, refusal) => {
		expect(decideDrawing(order, places, day, start, TODAY)).toMatchObject({ ok: false, refusal });
	});
});

describe('delivery', () => {
	const record = (
		event: DeliveryEvent,
		place = aPlace(),
		day = LATER,
		given: Parameters<typeof anOrder>[0] = {},
		start = MAY_START,
	) =>
		decideDelivery(anOrder({ standing: CONFIRMED, ...given }), place, {
			event,
			day,
			today: addDays(LATER, 200),
			start,
			accounts: ACCOUNTS,
		});
	const started = aPlace({ state: 'started' });

	test('a start moves the unit from reserved to started', () => {
		expect(record('started')).toMatchObject({
			ok: true,
			value: { place: { state: 'started', startsOn: LATER }, movements: [{ kind: 'started', units: 1 }] },
		});
	});
	test('nobody new starts without partner support, and nobody in the middle is stopped', () => {
		expect(record('started', aPlace(), LATER, {}, NO_SUPPORT)).toMatchObject({
			refusal: { code: 'may-not-start' },
		});
		expect(record('completed', started, addDays(LATER, 180), {}, NO_SUPPORT).ok).toBe(true);
		expect(record('left', started, addDays(LATER, 100), {}, NO_SUPPORT).ok).toBe(true);
	});
	test.each([
		[4, 28, true],
		[4, 29, false],
		[0, 0, false],
	])('with %i credit weeks, leaving after %i days is credited: %s', (creditWeeks, days, credited) => {
		const left = record('left', started, addDays(LATER, days), { creditWeeks });
		expect(left).toMatchObject({ ok: true, value: { place: { state: 'left', credited } } });
		expect(left.ok && left.value.movements.map(({ kind }) => kind)).toEqual(
			credited ? ['left', 'credited'] : ['left'],
		);
	});
	test.each([
		['credit', true, 'credited'],
		['no-credit', false, 'expired'],
	] as const)('a no-show under the rule %s', (noShow, credited, kind) => {
		expect(record('no-show', aPlace(), LATER, { noShow })).toMatchObject({
			ok: true,
			value: { place: { state: 'no-show', credited }, movements: [{ kind }] },
		});
	});
	test.each([
		['started', started, LATER, { code: 'place-state', state: 'started' }],
		['completed', aPlace(), LATER, { code: 'place-state', state: 'reserved' }],
		['started', aPlace(), addDays(LATER, 201), { code: 'in-the-future' }],
		['started', aPlace(), addDays(TODAY, -1), { code: 'before', day: TODAY }],
		['left', started, addDays(LATER, -1), { code: 'before', day: LATER }],
	] as const)('%s is refused where the place or the day does not fit', (event, place, day, refusal) => {
		expect(record(event, place, day)).toEqual({ ok: false, refusal });
	});
	test('an order is delivered once all its places have ended; a code is kept two years longer', () => {
		expect(isDelivered([{ state: 'completed' }, { state: 'no-show' }])).toBe(true);
		expect(isDelivered([{ state: 'completed' }, { state: 'started' }])).toBe(false);
		expect(isDelivered([])).toBe(false);
		expect(keptUntil(isoDate('2024-02-29'))).toBe('2026-02-28');
	});
});

describe('an offer', () => {
	const asked = { terms: OFFER, places: 5, placesSeen: 3 };
	test('gains or loses the difference to what its certifier saw', () => {
		expect(decideOffer(asked, 'a', TODAY)).toMatchObject({
			ok: true,
			value: { movements: [{ kind: 'offered', units: 2 }] },
		});
		expect(decideOffer({ ...asked, places: 0 }, 'a', TODAY)).toMatchObject({
			ok: true,
			value: { movements: [{ kind: 'offer-withdrawn', units: 3 }] },
		});
		expect(decideOffer({ ...asked, places: 3 }, 'a', TODAY)).toMatchObject({
			ok: true,
			value: { movements: [] },
		});
	});
	test.each([
		[{ ...asked, terms: { ...OFFER, unitPricePence: 0 } }, { code: 'price-missing' }],
		[
			{ ...asked, places: 1001 },
			{ code: 'too-many', field: 'places' },
		],
		[
			{ ...asked, terms: { ...OFFER, cancelDays: 91 } },
			{ code: 'too-many', field: 'cancelDays' },
		],
		[{ ...asked, terms: { ...OFFER, nextStartOn: addDays(TODAY, -1) } }, { code: 'start-in-the-past' }],
		[{ ...asked, terms: { ...OFFER, eligibility: ' ' } }, { code: 'words-missing' }],
	])('is refused: %#', (wrong, refusal) => {
		expect(decideOffer(wrong, 'a', TODAY)).toMatchObject({ ok: false, refusal });
	});
});

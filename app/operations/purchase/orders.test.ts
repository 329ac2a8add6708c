import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { addDays, isoDate } from '../../domain/calendar/iso-date.ts';
import { placeCodeOf } from '../../domain/purchase/place-code.ts';
import { answerOrder } from './answer-order.ts';
import { approveOrder } from './approve-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { closeOffer } from './close-offer.ts';
import { drawPlace } from './draw-place.ts';
import { erasePlaceCodes } from './erase-place-codes.ts';
import { aMarket, BOUGHT_ON, STARTS_ON, TERMS } from './purchases.test-data.ts';
import { setThreshold } from './set-threshold.ts';

eachEngine((makeDb) => {
	test('a spot order takes its units from the offer at once, on the terms of the day', async () => {
		const t = await aMarket(await makeDb());
		const orderId = await t.placed({ units: 2 });
		expect(await t.balance('offer')).toMatchObject({ free: 1 });
		expect(await t.balance('authority')).toMatchObject({ reserved: 2 });
		expect(
			await t.offer('', {
				of: { offerId: t.offerId, expectedVersion: 1 },
				terms: { ...TERMS, unitPricePence: 200_000 },
				places: 1,
				placesSeen: 1,
			}),
		).toMatchObject({ ok: true });
		expect(await t.order(orderId)).toMatchObject({
			order: { unitPricePence: 168_000, standing: { state: 'placed' } },
		});
		expect(await t.place()).toEqual({
			ok: false,
			refusal: { code: 'price-changed', unitPricePence: 200_000 },
		});
	});

	test('of two buyers of the last unit one gets it and the other is told that none is left', async () => {
		const t = await aMarket(await makeDb(), { places: 1 });
		expect((await t.place()).ok).toBe(true);
		expect(await t.place()).toEqual({ ok: false, refusal: { code: 'none-left', asked: 1, left: 0 } });
	});

	test('an order sent twice is placed once', async () => {
		const t = await aMarket(await makeDb());
		const first = await t.place({ commandId: 'same' });
		const second = await t.place({ commandId: 'same' });
		expect(first).toEqual(second);
		expect(await t.balance('offer')).toMatchObject({ free: 2 });
	});

	test('an authority buys in its own area and sees no other’s orders', async () => {
		const t = await aMarket(await makeDb());
		expect(await t.place({}, t.elsewhere.officer)).toEqual({ ok: false, refusal: { code: 'not-found' } });
		const orderId = await t.placed();
		expect(await t.order(orderId, scopeFor(actorOf(t.elsewhere.officer)))).toBeNull();
		expect(await t.order(orderId, scopeFor(actorOf(t.programme.people.support.certifier)))).toBeNull();
		for (const person of [
			t.council.officer,
			t.programme.people.perpetrator.preparer,
			t.programme.office.auditor,
		])
			expect(await t.order(orderId, scopeFor(actorOf(person)))).not.toBeNull();
	});

	test('above the authority’s threshold a second person approves, or refuses and the units go back', async () => {
		const t = await aMarket(await makeDb());
		const orderId = await t.placed({ units: 3 });
		const by = (
			person: typeof t.council.officer,
			answer: Parameters<typeof approveOrder>[3]['answer'] = { answer: 'approve' },
		) => approveOrder(...t.as(person), { commandId: t.commandId(), orderId, answer });
		expect(await t.order(orderId)).toMatchObject({ order: { standing: { state: 'awaiting-approval' } } });
		// The provider neither answers nor sees what has not been sent to it.
		const ofProvider = scopeFor(actorOf(t.programme.people.perpetrator.preparer));
		expect(await t.confirm(orderId)).toEqual({ ok: false, refusal: { code: 'not-found' } });
		expect(await t.order(orderId, ofProvider)).toBeNull();
		expect(await by(t.council.officer)).toEqual({ ok: false, refusal: { code: 'placed-it' } });
		expect(await by(t.council.approver, { answer: 'refuse', words: 'Not this year.' })).toMatchObject({
			ok: true,
			value: { state: 'refused' },
		});
		expect(await t.balance('offer')).toMatchObject({ free: 3 });
		expect(await by(t.council.other)).toEqual({
			ok: false,
			refusal: { code: 'wrong-state', state: 'refused' },
		});
		expect(await t.order(orderId, ofProvider)).toBeNull();
		const second = await t.placed({ units: 3 });
		await approveOrder(...t.as(t.council.approver), {
			commandId: t.commandId(),
			orderId: second,
			answer: { answer: 'approve' },
		});
		expect(await t.order(second, ofProvider)).not.toBeNull();
	});

	test('where an authority has set no threshold, every order waits', async () => {
		const t = await aMarket(await makeDb());
		await t.offer(t.elsewhere.organisation.areaId ?? '');
		const offers = await t.db.reader
			.selectFrom('unitOffer')
			.select('id')
			.where('areaId', '=', t.elsewhere.organisation.areaId ?? '')
			.execute();
		expect(await t.place({ offerId: offers[0]?.id ?? '' }, t.elsewhere.officer)).toMatchObject({
			ok: true,
			value: { state: 'awaiting-approval' },
		});
	});

	test('of two approvers who set the threshold the second is told', async () => {
		const t = await aMarket(await makeDb());
		const set = (approvalAbovePence: number) =>
			setThreshold(t.services(), actorOf(t.council.approver), {
				commandId: t.commandId(),
				approvalAbovePence,
				expectedVersion: 1,
			});
		expect((await set(0)).ok).toBe(true);
		expect(await set(1)).toEqual({ ok: false, refusal: 'changed-meanwhile' });
		const first = (approvalAbovePence: number) =>
			setThreshold(t.services(), actorOf(t.elsewhere.approver), {
				commandId: t.commandId(),
				approvalAbovePence,
				expectedVersion: 0,
			});
		const both = await Promise.all([first(100), first(200)]);
		expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: 'changed-meanwhile' }]);
	});

	test('whoever places orders does not set above what they wait for a second person, whatever else they may do', async () => {
		const t = await aMarket(await makeDb());
		const actor = {
			...actorOf(t.council.approver),
			roles: ['authority-officer', 'authority-approver'] as const,
		};
		const set = await setThreshold(t.services(), actor, {
			commandId: t.commandId(),
			approvalAbovePence: 99_999_999,
			expectedVersion: 1,
		});
		expect(set).toEqual({ ok: false, refusal: 'places-orders' });
	});

	test('the provider confirms and each place gets a code of its own, or declines and the units go back', async () => {
		const t = await aMarket(await makeDb());
		const orderId = await t.placed({ units: 2 });
		expect((await t.confirm(orderId)).ok).toBe(true);
		const codes = (await t.places(orderId)).map(({ code }) => code ?? '');
		expect(codes.map((code) => placeCodeOf(code.replaceAll('-', '').slice(0, -1)))).toEqual(codes);
		expect(new Set(codes).size).toBe(2);
		const other = await t.placed();
		const declined = {
			commandId: t.commandId(),
			orderId: other,
			answer: { answer: 'decline', words: 'No group runs then.' },
		} as const;
		expect(await answerOrder(...t.as(t.programme.people.perpetrator.certifier), declined)).toMatchObject({
			ok: true,
		});
		expect(await t.balance('offer')).toMatchObject({ free: 1 });
	});

	test('it is cancelled in time and the units go back, or not at all', async () => {
		const t = await aMarket(await makeDb());
		const cancel = (orderId: string) =>
			cancelOrder(...t.as(t.council.officer), { commandId: t.commandId(), orderId });
		const early = await t.placed();
		const late = await t.placed();
		for (const orderId of [early, late]) await t.confirm(orderId);
		t.go(addDays(STARTS_ON, -14));
		expect((await cancel(early)).ok).toBe(true);
		t.go(addDays(STARTS_ON, -13));
		expect(await cancel(late)).toEqual({
			ok: false,
			refusal: { code: 'too-late', lastDay: addDays(STARTS_ON, -14) },
		});
		expect(await t.balance('offer')).toMatchObject({ free: 2 });
		expect(await t.places(early)).toMatchObject([{ state: 'cancelled' }]);
	});

	test('a place is started, completed, left early with a credit, or not come to; then the order is delivered', async () => {
		const t = await aMarket(await makeDb());
		const orderId = await t.placed({ units: 2 });
		await t.confirm(orderId);
		const [one, two] = await t.places(orderId);
		t.go(isoDate('2017-10-30'));
		expect((await t.record(orderId, one?.id ?? '', 'started', STARTS_ON)).ok).toBe(true);
		expect(await t.record(orderId, one?.id ?? '', 'left', addDays(STARTS_ON, 20))).toMatchObject({
			ok: true,
			value: { credited: true, isDelivered: false },
		});
		expect(await t.record(orderId, two?.id ?? '', 'no-show', addDays(STARTS_ON, 7))).toMatchObject({
			ok: true,
			value: { credited: true, isDelivered: true },
		});
		expect(await t.balance('offer')).toMatchObject({ free: 3 });
		expect(await t.balance('authority')).toMatchObject({ reserved: 0, started: 0, left: 0 });
		expect(await t.order(orderId)).toMatchObject({ order: { standing: { state: 'delivered' } } });
	});

	test('an authority holds a block free and draws on it place by place', async () => {
		const t = await aMarket(await makeDb());
		const orderId = await t.placed({ kind: 'block', units: 2 });
		expect(await t.balance('authority')).toMatchObject({ free: 2, reserved: 0 });
		await t.confirm(orderId);
		const draw = (startsOn = STARTS_ON) =>
			drawPlace(...t.as(t.council.officer), { commandId: t.commandId(), orderId, startsOn });
		expect(await draw(BOUGHT_ON)).toMatchObject({ refusal: { code: 'too-early' } });
		expect((await draw()).ok).toBe(true);
		expect(await t.balance('authority')).toMatchObject({ free: 1, reserved: 1 });
		expect((await draw()).ok).toBe(true);
		expect(await draw()).toMatchObject({ refusal: { code: 'all-drawn' } });
		// What is kept of a command outlives the code, which is erased.
		const kept = await t.db.reader
			.selectFrom('command')
			.select('outcome')
			.where('operation', 'like', 'draw-place/%')
			.orderBy('id')
			.execute();
		const drawn = await t.places(orderId);
		expect(kept.map(({ outcome }) => Object.keys(JSON.parse(outcome).outcome))).toEqual([
			['placeId'],
			['placeId'],
		]);
		expect(
			kept.filter(({ outcome }) => drawn.some(({ code }) => code !== null && outcome.includes(code))),
		).toEqual([]);
		const [place] = await t.places(orderId);
		t.go(STARTS_ON);
		expect((await t.record(orderId, place?.id ?? '', 'started', STARTS_ON)).ok).toBe(true);
		expect(
			await cancelOrder(...t.as(t.council.officer), { commandId: t.commandId(), orderId }),
		).toMatchObject({ ok: false });
	});

	test('an area that may only buy names the support agreement that looks after partners', async () => {
		const t = await aMarket(await makeDb(), { purchaseOnly: true });
		expect(await t.place()).toEqual({ ok: false, refusal: { code: 'no-support-named' } });
		expect((await t.place({ supportAgreementId: t.support.id })).ok).toBe(true);
		expect(await t.place({ supportAgreementId: 'no such agreement' })).toMatchObject({
			refusal: { code: 'may-not-start', refusal: { code: 'no-partner-support' } },
		});
	});

	test('a closed offer sells nothing, and what was left goes back to the provider', async () => {
		const t = await aMarket(await makeDb());
		const close = () =>
			closeOffer(...t.as(t.programme.people.perpetrator.certifier), {
				commandId: t.commandId(),
				offerId: t.offerId,
				expectedVersion: 1,
			});
		await t.placed();
		expect(await close()).toEqual({ ok: true, value: { withdrawn: 2 } });
		expect(await t.place()).toEqual({ ok: false, refusal: { code: 'offer-closed' } });
		expect(await close()).toEqual({ ok: false, refusal: { code: 'closed' } });
	});

	test('a place code is erased two years after the place ended, and that it was is recorded', async () => {
		const t = await aMarket(await makeDb());
		const orderId = await t.placed();
		await t.confirm(orderId);
		const [place] = await t.places(orderId);
		t.go(isoDate('2017-10-30'));
		await t.record(orderId, place?.id ?? '', 'started', STARTS_ON);
		await t.record(orderId, place?.id ?? '', 'completed', isoDate('2017-10-02'));
		t.go(isoDate('2019-10-02'));
		expect(await erasePlaceCodes(t.services())).toBe(0);
		t.go(isoDate('2019-10-03'));
		expect(await erasePlaceCodes(t.services())).toBe(1);
		expect(await t.places(orderId)).toMatchObject([{ code: null, state: 'completed' }]);
		const events = await t.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', '=', 'place.codes-erased')
			.execute();
		expect(events).toHaveLength(1);
	});
});

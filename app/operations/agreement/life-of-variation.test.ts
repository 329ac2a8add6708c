import { expect, test } from 'vitest';
import { listDelivered } from '../../../db/read/delivered-units.ts';
import { lockMoneyAgreement } from '../../../db/read/money-agreements.ts';
import { listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { insertPaymentOrder } from '../../../db/write/payment-orders.ts';
import { appendMovements } from '../../../db/write/unit-ledger.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { showAgreementMoney } from '../payment/show-agreement-money.ts';
import {
	type AgreementInHand,
	accept,
	approve,
	as,
	edit,
	inHand,
	mailOf,
	shown,
	step,
	vary,
} from './agreements.test-data.ts';
import { enterAgreements } from './enter-agreements.ts';
import { showAgreementVersions } from './show-agreement-versions.ts';

const TODAY = isoDate('2017-05-02');

async function movementsOf(
	it: AgreementInHand,
	kinds: readonly string[] = ['reduced', 'price-change', 'funded'],
) {
	const accounts = await listUnitAccounts(it.services.db.reader, scopeOfClock(), TODAY, {
		agreementId: it.agreed,
		fund: 'commissioner',
	});
	const ids = accounts.map(({ id }) => id);
	const all = await it.services.db.reader
		.selectFrom('unitMovement')
		.select(['kind', 'units', 'unitPricePence', 'onDay'])
		.where((eb) => eb.or([eb('fromAccountId', 'in', ids), eb('toAccountId', 'in', ids)]))
		.orderBy('onDay', 'desc')
		.orderBy('at', 'desc')
		.orderBy('id')
		.execute();
	return all
		.filter((row) => kinds.includes(row.kind) && row.onDay > '2017-01-01')
		.map((row) => [row.kind, row.units, row.unitPricePence, row.onDay]);
}

const unitsOf = async (it: AgreementInHand): Promise<readonly number[]> =>
	(
		await it.services.db.reader
			.selectFrom('allocation')
			.select('units')
			.where('agreementId', '=', it.agreed)
			.orderBy('units')
			.orderBy('id')
			.execute()
	).map(({ units }) => units);

/** More places in the first area, fewer in the second, and another price in the first. */
async function changePlaces(it: AgreementInHand, more: number, fewer: number, by = it.officer) {
	const { terms } = (await shown(it, it.agreed, 2, by)).version;
	const [first, second] = terms.allocations;
	if (first === undefined || second === undefined) throw new Error('two areas');
	const number = { number: 2, by };
	expect(
		await edit(
			it,
			it.agreed,
			{ part: 'allocation', act: 'change', entry: { ...first, units: more, unitPricePence: 160_000 } },
			number,
		),
	).toMatchObject({
		ok: true,
	});
	expect(
		await edit(
			it,
			it.agreed,
			{ part: 'allocation', act: 'change', entry: { ...second, units: fewer } },
			number,
		),
	).toMatchObject({ ok: true });
}

async function agree(it: AgreementInHand) {
	expect(await step(it, it.agreed, 'put-forward', { by: it.officer, number: 2 })).toMatchObject({ ok: true });
	expect(await approve(it, it.agreed, { number: 2 })).toMatchObject({ ok: true });
	expect(await step(it, it.agreed, 'send', { by: it.officer, number: 2 })).toMatchObject({ ok: true });
	expect(await accept(it, it.agreed, { number: 2 })).toMatchObject({ ok: true });
}

eachEngine((makeDb) => {
	test('a variation that takes effect later gives places back at once, and enters the rest on its day', async () => {
		const it = await inHand(await makeDb());
		expect(await vary(it)).toEqual({ ok: true, value: { number: 2 } });
		await changePlaces(it, 50, 40);
		await agree(it);
		expect(await movementsOf(it)).toEqual([['reduced', 8, 150_000, TODAY]]);
		expect(await unitsOf(it)).toEqual([48, 48]);
		expect(await enterAgreements(it.services)).toBe(0);
		it.services.clock.moveBusinessDay(isoDate('2017-06-01'));
		expect(await enterAgreements(it.services)).toBe(1);
		expect(await enterAgreements(it.services)).toBe(0);
		expect(await unitsOf(it)).toEqual([40, 50]);
		expect([...(await movementsOf(it, ['funded', 'price-change']))].sort()).toEqual([
			['funded', 2, 160_000, '2017-06-01'],
			['price-change', 0, 160_000, '2017-06-01'],
		]);
	});

	test('a day that has passed when both sides have agreed becomes the day of acceptance', async () => {
		const it = await inHand(await makeDb());
		await vary(it, { effectiveOn: '2017-04-01' });
		await changePlaces(it, 50, 40);
		await agree(it);
		expect((await shown(it, it.agreed, 2)).version).toMatchObject({ effectiveOn: TODAY, enteredOn: TODAY });
		expect(await unitsOf(it)).toEqual([40, 50]);
	});

	test('places that are taken are not given back: refused when it goes forward, and when they are taken on the way', async () => {
		const it = await inHand(await makeDb());
		await vary(it);
		await changePlaces(it, 48, 40);
		const { db, ids } = it.services;
		const account = await db.reader
			.selectFrom('unitAccount')
			.selectAll()
			.where('agreementId', '=', it.agreed)
			.orderBy('areaId')
			.execute();
		const { terms } = (await shown(it, it.agreed, 2)).version;
		const fewer = account.find(({ areaId }) => areaId === terms.allocations[1]?.areaId)?.id ?? '';
		await step(it, it.agreed, 'put-forward', { by: it.officer, number: 2 });
		await db.transaction((tx) =>
			tx
				.insertInto('unitMovement')
				.values({
					id: ids.next(),
					kind: 'started',
					fromAccountId: fewer,
					fromStage: 'free',
					toAccountId: fewer,
					toStage: 'started',
					units: 41,
					unitPricePence: null,
					onDay: isoDate('2017-04-03'),
					at: it.services.clock.now(),
					personId: null,
					orderId: null,
					placeId: null,
					versionId: null,
					correctsId: null,
					reason: '',
				})
				.execute(),
		);
		expect(await approve(it, it.agreed, { number: 2 })).toMatchObject({
			refusal: { code: 'problems', problems: [{ code: 'below-used', units: 40, inUse: 41 }] },
		});
	});

	test('the payment of a period that is over stays as it was', async () => {
		const it = await inHand(await makeDb());
		await vary(it);
		const { terms } = (await shown(it, it.agreed, 2)).version;
		const schedule = terms.schedule.map((payment, index) =>
			index < 2 ? { ...payment, amountPence: payment.amountPence + (index === 0 ? 100 : -100) } : payment,
		);
		await edit(it, it.agreed, { part: 'schedule', schedule }, { number: 2 });
		expect((await shown(it, it.agreed, 2)).problems).toEqual([
			{ code: 'past-payment-changed', periodId: terms.schedule[0]?.periodId, why: 'over' },
		]);
	});

	test('a provider proposes, the officer puts forward, and the approver’s word makes both sides agreed', async () => {
		const it = await inHand(await makeDb());
		expect(await vary(it, { by: it.programme.people.member.signatory })).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect(await vary(it, { by: it.signatory, kind: 'termination' })).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect(await vary(it, { by: it.signatory, effectiveOn: '2017-05-02' })).toEqual({
			ok: true,
			value: { number: 2 },
		});
		await changePlaces(it, 50, 48, it.signatory);
		expect(
			(await showAgreementVersions(it.services, as(it.officer)[1], it.agreed))?.versions.map(
				({ number }) => number,
			),
		).toEqual([1]);
		expect(await step(it, it.agreed, 'propose', { by: it.signatory, number: 2 })).toMatchObject({
			value: { state: 'proposed' },
		});
		expect(
			await step(it, it.agreed, 'take-back', { by: it.officer, number: 2, words: 'Say why.' }),
		).toMatchObject({ value: { state: 'draft' } });
		await step(it, it.agreed, 'propose', { by: it.signatory, number: 2 });
		await step(it, it.agreed, 'put-forward', { by: it.officer, number: 2 });
		expect(
			await step(it, it.agreed, 'send-back', { by: it.approver, number: 2, words: 'Ask about the hub.' }),
		).toMatchObject({ value: { state: 'proposed' } });
		await step(it, it.agreed, 'put-forward', { by: it.officer, number: 2 });
		expect(await approve(it, it.agreed, { number: 2 })).toEqual({ ok: true, value: { state: 'accepted' } });
		expect(await unitsOf(it)).toEqual([48, 50]);
		const wordsFor = async (by: typeof it.officer) =>
			(await shown(it, it.agreed, 2, by)).steps.map(({ words }) => words).filter((words) => words !== '');
		expect(await wordsFor(it.officer)).toEqual(['Say why.', 'Ask about the hub.']);
		expect(await wordsFor(it.signatory)).toEqual(['Say why.']);
		expect((await mailOf(it)).filter((line) => line.startsWith('Variation agreed')).length).toBe(2);
	});

	test('the office may go on beside what a provider has only begun to write, which is then overtaken', async () => {
		const it = await inHand(await makeDb());
		await vary(it, { by: it.signatory });
		expect(await vary(it, { by: it.signatory })).toMatchObject({
			refusal: { code: 'open-already', number: 2 },
		});
		expect(await vary(it)).toEqual({ ok: true, value: { number: 3 } });
		await edit(it, it.agreed, { part: 'details', details: { title: 'Another title' } }, { number: 3 });
		await step(it, it.agreed, 'put-forward', { by: it.officer, number: 3 });
		await approve(it, it.agreed, { number: 3 });
		await step(it, it.agreed, 'send', { by: it.officer, number: 3 });
		expect(await accept(it, it.agreed, { number: 3 })).toMatchObject({ ok: true });
		expect(await step(it, it.agreed, 'propose', { by: it.signatory, number: 2 })).toMatchObject({
			refusal: { code: 'problems', problems: [{ code: 'overtaken', number: 3 }] },
		});
		expect(
			await step(it, it.agreed, 'discard', { by: it.signatory, number: 2, words: 'Overtaken.' }),
		).toMatchObject({ value: { state: 'discarded' } });
	});

	/** The office's terms, agreed by both sides, whatever their number is. */
	async function agreeOn(it: AgreementInHand, number: number) {
		expect(await step(it, it.agreed, 'put-forward', { by: it.officer, number })).toMatchObject({ ok: true });
		expect(await approve(it, it.agreed, { number })).toMatchObject({ ok: true });
		expect(await step(it, it.agreed, 'send', { by: it.officer, number })).toMatchObject({ ok: true });
	}

	/** A hundred pounds of the sixth payment go to the eighth. */
	async function movePayment(it: AgreementInHand, from = 5) {
		const { terms } = (await shown(it, it.agreed, 2)).version;
		const moved = new Map([
			[from, -10_000],
			[7, 10_000],
		]);
		const schedule = terms.schedule.map((payment, index) => ({
			...payment,
			amountPence: payment.amountPence + (moved.get(index) ?? 0),
		}));
		await edit(it, it.agreed, { part: 'schedule', schedule }, { number: 2 });
		return { was: terms.schedule, is: schedule };
	}

	test('a clock that comes late does not lay older terms over newer ones', async () => {
		const it = await inHand(await makeDb());
		await vary(it);
		await changePlaces(it, 50, 48);
		await edit(it, it.agreed, { part: 'details', details: { title: 'The older title' } }, { number: 2 });
		await agree(it);
		it.services.clock.moveBusinessDay(isoDate('2017-06-02'));
		expect(await vary(it, { effectiveOn: '2017-06-02' })).toEqual({ ok: true, value: { number: 3 } });
		await edit(it, it.agreed, { part: 'details', details: { title: 'The newer title' } }, { number: 3 });
		await agreeOn(it, 3);
		expect(await accept(it, it.agreed, { number: 3 })).toMatchObject({ ok: true });
		expect(await enterAgreements(it.services)).toBe(1);
		const { title } = await it.services.db.reader
			.selectFrom('grantAgreement')
			.select('title')
			.where('id', '=', it.agreed)
			.executeTakeFirstOrThrow();
		expect(title).toBe('The newer title');
		expect(await unitsOf(it)).toEqual([48, 50]);
		expect(await movementsOf(it, ['funded'])).toEqual([['funded', 2, 160_000, '2017-06-01']]);
	});

	test('what has been agreed to be paid less is not payable any more, though it takes effect later; what is more waits for its day', async () => {
		const it = await inHand(await makeDb());
		await vary(it, { effectiveOn: '2017-09-01' });
		const { was, is } = await movePayment(it);
		const { db, ids } = it.services;
		const rows = was.map(({ periodId, amountPence, dueOn }) => ({
			id: ids.next(),
			agreementId: it.agreed,
			periodId,
			amountPence,
			dueOn,
		}));
		await db.transaction((tx) => tx.insertInto('payment').values(rows).execute());
		await agree(it);
		const scheduled = async () =>
			(await showAgreementMoney(it.services, as(it.officer)[1], it.agreed))?.money.periods.map(
				({ scheduledPence }) => scheduledPence,
			);
		expect(await scheduled()).toEqual(
			was.map(({ amountPence }, index) => (index === 5 ? amountPence - 10_000 : amountPence)),
		);
		it.services.clock.moveBusinessDay(isoDate('2017-09-01'));
		await enterAgreements(it.services);
		expect(await scheduled()).toEqual(is.map(({ amountPence }) => amountPence));
	});

	test('a payment that is drafted while a variation is being accepted is seen by it', async () => {
		const it = await inHand(await makeDb());
		await vary(it, { effectiveOn: '2017-05-02' });
		const { was } = await movePayment(it);
		await agreeOn(it, 2);
		const { db, ids, clock } = it.services;
		const accepting = await db.transaction(async (tx) => {
			await lockMoneyAgreement(tx, scopeOfClock(), TODAY, it.agreed);
			const going = accept(it, it.agreed, { number: 2 });
			await new Promise((after) => setTimeout(after, 300));
			await insertPaymentOrder(tx, {
				id: ids.next(),
				agreementId: it.agreed,
				periodId: was[5]?.periodId ?? '',
				claimId: null,
				kind: 'schedule',
				amountPence: 100,
				state: 'awaiting-approval',
				words: '',
				draftedBy: it.officer.id,
				draftedAt: clock.now(),
				decidedBy: null,
				decidedAt: null,
				decidedWords: null,
				fileId: null,
				paidOn: null,
				paidReference: null,
			});
			return { going };
		});
		expect(await accepting.going).toMatchObject({
			refusal: { code: 'problems', problems: [{ code: 'past-payment-changed', why: 'paid' }] },
		});
	});

	test('who started before a price changed is paid for at the price of the day', async () => {
		const it = await inHand(await makeDb());
		const delivered = async () =>
			(await listDelivered(it.services.db.reader, [found(it.agreed)])).map(({ onDay, pence }) => [
				onDay,
				pence,
			]);
		const accounts = await listUnitAccounts(it.services.db.reader, scopeOfClock(), TODAY, {
			agreementId: it.agreed,
			fund: 'commissioner',
		});
		await vary(it, { effectiveOn: '2017-05-02' });
		await changePlaces(it, 50, 48);
		const first = (await shown(it, it.agreed, 2)).version.terms.allocations[0]?.areaId;
		const accountId = accounts.find(({ areaId }) => areaId === first)?.id ?? '';
		const before = await delivered();
		const start = async (onDay: string) => {
			const positions = { from: { accountId, stage: 'free' }, to: { accountId, stage: 'started' } } as const;
			const movement = {
				id: it.services.ids.next(),
				kind: 'started',
				...positions,
				units: 1,
				unitPricePence: null,
				onDay: isoDate(onDay),
				reason: '',
			} as const;
			await it.services.db.transaction((tx) =>
				appendMovements(tx, [movement], { at: it.services.clock.now(), personId: null }),
			);
		};
		await start('2017-04-04');
		await agree(it);
		await start('2017-05-02');
		const after = (await delivered()).filter(([onDay]) => onDay === '2017-04-04' || onDay === '2017-05-02');
		expect(before.filter(([onDay]) => onDay === '2017-04-04' || onDay === '2017-05-02')).toEqual([]);
		expect(after).toEqual([
			['2017-04-04', 150_000],
			['2017-05-02', 160_000],
		]);
	});

	test.each([
		['after the early end never holds', '2017-09-01', 0, [48, 48]],
		['before the early end holds, though the clock comes after it', '2017-07-01', 1, [48, 50]],
	] as const)('what was agreed for a day %s', async (_, effectiveOn, entered, units) => {
		const it = await inHand(await makeDb());
		await vary(it, { effectiveOn });
		await changePlaces(it, 50, 48);
		await agree(it);
		expect(
			await vary(it, { kind: 'termination', effectiveOn: '2017-07-31', reason: 'The hub has closed.' }),
		).toEqual({ ok: true, value: { number: 3 } });
		await step(it, it.agreed, 'put-forward', { by: it.officer, number: 3 });
		expect(await approve(it, it.agreed, { number: 3 })).toMatchObject({ value: { state: 'accepted' } });
		it.services.clock.moveBusinessDay(isoDate('2017-09-02'));
		expect(await enterAgreements(it.services)).toBe(entered);
		expect(await unitsOf(it)).toEqual(units);
		expect((await movementsOf(it, ['funded'])).length).toBe(entered);
	});

	test('an early end is in force once a second person approves it: its last day stands, and nothing of it is varied again', async () => {
		const it = await inHand(await makeDb());
		expect(await vary(it, { kind: 'termination', effectiveOn: '2017-05-01' })).toMatchObject({
			refusal: { problems: [{ code: 'last-day-too-early', earliest: TODAY }] },
		});
		expect(await vary(it, { kind: 'termination', effectiveOn: '2018-12-31' })).toMatchObject({
			refusal: { problems: [{ code: 'last-day-not-early' }] },
		});
		expect(
			await vary(it, { kind: 'termination', effectiveOn: '2017-09-30', reason: 'The hub has closed.' }),
		).toMatchObject({ ok: true });
		expect(
			await edit(it, it.agreed, { part: 'details', details: { title: 'x' } }, { number: 2 }),
		).toMatchObject({ refusal: { code: 'terms-stay' } });
		await step(it, it.agreed, 'put-forward', { by: it.officer, number: 2 });
		expect(await approve(it, it.agreed, { number: 2, by: it.officer })).toMatchObject({
			refusal: { code: 'approver-worked-on-it' },
		});
		expect(await approve(it, it.agreed, { number: 2 })).toMatchObject({ value: { state: 'accepted' } });
		expect(
			await it.services.db.reader
				.selectFrom('grantAgreement')
				.select('terminatedOn')
				.where('id', '=', it.agreed)
				.executeTakeFirst(),
		).toEqual({
			terminatedOn: '2017-09-30',
		});
		expect(
			(await mailOf(it))
				.filter((line) => line.startsWith('Early end of a grant agreement'))
				.map((line) => line.split(' → ')[1])
				.sort(),
		).toEqual([it.officer.email, it.signatory.email].sort());
		expect(await vary(it)).toMatchObject({ refusal: { code: 'ended-early', lastDay: '2017-09-30' } });
	});
});

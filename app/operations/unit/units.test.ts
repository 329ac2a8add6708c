import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import { aProvider } from '../../../scripts/starting-data/factories/organisation.ts';
import { providerPeople } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { found } from '../../../test/setup/found.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { addDays, isoDate } from '../../domain/calendar/iso-date.ts';
import { addBalances, balanceUnits } from '../../domain/unit/balance-units.ts';
import { deltasOf, leastFrom } from '../../domain/unit/decide-movements.ts';
import { DAYS_TO_ENTER } from '../../domain/unit/expiry.ts';
import { RECORDED_WAYS } from '../../domain/unit/recorded-way.ts';
import { STAGES } from '../../domain/unit/unit-movement.ts';
import { expireUnits } from './expire-units.ts';
import { explainDifference } from './explain-difference.ts';
import { showDifferences } from './show-differences.ts';
import { showUtilisation } from './show-utilisation.ts';
import { TODAY, type UnitsInHand, unitsInHand } from './units.test-data.ts';

const balanceOf = async ({ db, accounts }: UnitsInHand, account: number) =>
	balanceUnits(await listDayDeltas(db.reader, [found(accounts[account] ?? '')])).get(accounts[account] ?? '');

const ENDED = addDays(isoDate('2018-12-31'), DAYS_TO_ENTER + 1);

const anAct = fc.oneof(
	fc.record({
		kind: fc.constant('record' as const),
		way: fc.constantFrom(...RECORDED_WAYS),
		account: fc.nat(2),
		units: fc.integer({ min: 1, max: 4 }),
		back: fc.nat(120),
	}),
	fc.record({ kind: fc.constant('correct' as const), at: fc.nat(40) }),
	fc.record({
		kind: fc.constant('transfer' as const),
		from: fc.nat(2),
		to: fc.nat(2),
		units: fc.integer({ min: 1, max: 6 }),
	}),
	fc.record({ kind: fc.constant('expire' as const), at: fc.nat(40) }),
);
type Act = typeof anAct extends fc.Arbitrary<infer One> ? One : never;

async function doOne(it: UnitsInHand, act: Act, entered: string[]): Promise<void> {
	switch (act.kind) {
		case 'record': {
			const by = act.units % 2 === 0 ? it.preparer : it.programme.people.perpetrator.certifier;
			const done = await it.record(act.way, act.account, {
				by,
				units: act.units,
				onDay: addDays(TODAY, -act.back),
			});
			if (done.ok) entered.push(done.value.movementId);
			return;
		}
		case 'correct':
			await it.correct(entered[act.at % Math.max(entered.length, 1)] ?? '');
			return;
		case 'transfer':
			await it.transfer(act.from, act.to, act.units);
			return;
		case 'expire':
			// Once in a while somebody looks from after the end, and the rest goes on from today.
			if (act.at === 0) await expireUnits(servicesOver(it.db, ENDED));
	}
}

eachEngine((makeDb) => {
	test('a provider reserves, starts, completes and releases places, and the ledger keeps each movement', async () => {
		const it = await unitsInHand(await makeDb());
		for (const way of [
			'reserved',
			'reserved',
			'started-reserved',
			'started',
			'completed',
			'left',
			'released',
		] as const)
			expect(await it.record(way, 0)).toMatchObject({ ok: true });
		expect(await balanceOf(it, 0)).toEqual({
			source: -10,
			free: 8,
			reserved: 0,
			started: 0,
			completed: 1,
			left: 1,
			expired: 0,
		});
		const { sequence } = await it.db.reader
			.selectFrom('chainHead')
			.select('sequence')
			.executeTakeFirstOrThrow();
		expect(sequence).toBe(7);
	});

	test('a form that is sent twice is entered once', async () => {
		const it = await unitsInHand(await makeDb());
		const twice = { commandId: 'the-same-form' };
		const one = await it.record('started', 0, twice);
		const other = await it.record('started', 0, twice);
		expect(other).toEqual(one);
		expect(await balanceOf(it, 0)).toMatchObject({ free: 9, started: 1 });
	});

	test('of two who take the last place at once one gets it and the other is told', async () => {
		const it = await unitsInHand(await makeDb(), { units: 1 });
		const done = await Promise.all([it.record('started', 0), it.record('reserved', 0)]);
		expect(done.filter(({ ok }) => ok)).toHaveLength(1);
		expect(done.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'not-enough', left: 0 } });
	});

	test('nobody new starts after the agreement has ended, and who is on the programme still completes', async () => {
		const it = await unitsInHand(await makeDb(), { today: isoDate('2019-01-10') });
		expect((await it.record('started', 0, { onDay: isoDate('2018-12-31') })).ok).toBe(true);
		expect(await it.record('started', 0)).toMatchObject({
			refusal: { code: 'may-not-start', because: { code: 'agreement-not-in-force' } },
		});
		expect((await it.record('completed', 0)).ok).toBe(true);
	});

	test('Warwickshire’s people never start on the commissioner’s money, and a priority case is said to be one', async () => {
		const it = await unitsInHand(await makeDb(), { access: ['priority', 'priority-cases', 'purchase-only'] });
		expect(await it.record('started', 2)).toMatchObject({ refusal: { code: 'purchase-only' } });
		expect(await it.record('started', 1)).toMatchObject({ refusal: { code: 'priority-case-not-said' } });
		expect((await it.record('started', 1, { priorityCase: true })).ok).toBe(true);
	});

	test('another provider, and the office, enter nothing', async () => {
		const it = await unitsInHand(await makeDb());
		const world = aWorld(7);
		const stranger = providerPeople(world, aProvider(world, { name: 'Another provider' })).preparer;
		await it.db.transaction((tx) => saveWorld(tx, world));
		expect(await it.record('started', 0, { by: stranger })).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
		expect(await it.record('started', 0, { by: it.officer })).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
		expect(await it.transfer(0, 1, 1, { by: it.preparer })).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
	});

	test('a mistake is undone once, by another movement beside it', async () => {
		const it = await unitsInHand(await makeDb());
		const start = await it.record('started', 0, { units: 2 });
		const movementId = start.ok ? start.value.movementId : '';
		expect((await it.correct(movementId)).ok).toBe(true);
		expect(await it.correct(movementId, 'And again')).toEqual({
			ok: false,
			refusal: { code: 'corrected-already' },
		});
		expect(await balanceOf(it, 0)).toMatchObject({ free: 10, started: 0 });
		const kept = await it.db.reader
			.selectFrom('unitMovement')
			.select(['kind', 'reason'])
			.where('correctsId', '=', movementId)
			.execute();
		expect(kept).toEqual([{ kind: 'correction', reason: 'Entered twice' }]);
	});

	test('places move to another area, and the provider is told', async () => {
		const it = await unitsInHand(await makeDb());
		expect((await it.transfer(0, 1, 4)).ok).toBe(true);
		expect([await balanceOf(it, 0), await balanceOf(it, 1)]).toMatchObject([{ free: 6 }, { free: 14 }]);
		const letters = await it.db.reader.selectFrom('outbox').select(['toAddress', 'body']).execute();
		expect(letters.map(({ toAddress }) => toAddress)).toContain(it.preparer.email);
		expect(letters.every(({ body }) => !body.includes('More people wait there'))).toBe(true);
	});

	test('what an agreement left unused is entered as expired once, however many servers do it', async () => {
		const it = await unitsInHand(await makeDb(), { today: ENDED });
		await it.record('started', 0, { onDay: isoDate('2018-06-01') });
		const before = await showUtilisation(...office(it), { programme: it.programme.slug }, null);
		expect(before?.accounts.length).toBe(6);
		const expired = await Promise.all([expireUnits(it.services), expireUnits(servicesOver(it.db, ENDED))]);
		expect(expired.reduce((sum, each) => sum + each, 0)).toBe(29 + 3 * 48);
		expect(await expireUnits(it.services)).toBe(0);
		expect(await balanceOf(it, 0)).toMatchObject({ free: 0, started: 1, expired: 9 });
		expect((await it.record('completed', 0)).ok).toBe(true);
	});

	test('a return and the ledger that differ are shown to both sides, each gives a reason, and neither is changed', async () => {
		const it = await unitsInHand(await makeDb(), { acceptedQuarter: 3 });
		const seen = async (person: UnitsInHand['officer']) => {
			const [services, , scope] = it.as(person);
			return (await showDifferences(services, scope, it.returnId))?.differences ?? [];
		};
		const [first] = await seen(it.preparer);
		expect(first).toMatchObject({ measure: 'starts', ledger: 0 });
		expect(await seen(it.officer)).toEqual(await seen(it.preparer));
		const { areaId = '', measure = 'starts' } = first ?? {};
		const about = { returnId: it.returnId, areaId, measure, nobodyNamed: false };
		for (const person of [it.preparer, it.officer])
			expect(
				(
					await explainDifference(...it.as(person), {
						commandId: it.commandId(),
						...about,
						reason: `Why, by ${person.name.length}`,
					})
				).ok,
			).toBe(true);
		expect((await seen(it.officer))[0]).toMatchObject({
			ledger: 0,
			reported: first?.reported,
			reasons: [{}, {}],
		});
		const none = await explainDifference(...it.as(it.officer), {
			commandId: it.commandId(),
			...about,
			areaId: 'nowhere',
			reason: 'Why',
		});
		expect(none).toEqual({ ok: false, refusal: { code: 'no-difference' } });
		await it.record('started', 0, { units: first?.reported ?? 1, onDay: isoDate('2017-09-30') });
		expect(
			(await seen(it.officer)).filter((each) => each.areaId === it.areas[0]?.id && each.measure === 'starts'),
		).toEqual([]);
	});

	test('whatever people enter, all stages add up to nought, none is below nought, and SQL has what the movements come to', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anAct, { minLength: 10, maxLength: 30 }), async (acts) => {
				const it = await unitsInHand(await makeDb(), { units: 6 });
				const entered: string[] = [];
				for (const act of acts) {
					await doOne(it, act, entered);
					await expectWhole(it);
				}
			}),
			{ numRuns: 12 },
		);
	}, 240_000);
});

const office = (it: UnitsInHand) => {
	const [services, , scope] = it.as(it.officer);
	return [services, scope] as const;
};

async function expectWhole({ db }: UnitsInHand): Promise<void> {
	const rows = await db.reader.selectFrom('unitMovement').selectAll().orderBy('id').execute();
	const folded = rows.flatMap((row) =>
		deltasOf({
			from: { accountId: row.fromAccountId, stage: row.fromStage },
			to: { accountId: row.toAccountId, stage: row.toStage },
			units: row.units,
			onDay: row.onDay,
		}),
	);
	const ids = [...new Set(folded.map(({ accountId }) => accountId))];
	const inSql = await listDayDeltas(db.reader, ids.map(found<'unit account'>));
	expect(new Map([...balanceUnits(inSql)].sort())).toEqual(new Map([...balanceUnits(folded)].sort()));
	const whole = addBalances(balanceUnits(folded).values());
	expect(STAGES.reduce((sum, stage) => sum + whole[stage], 0) === 0).toBe(true);
	const below = ids.flatMap((accountId) =>
		STAGES.filter(
			(stage) => stage !== 'source' && leastFrom(folded, { accountId, stage }, isoDate('2016-01-01')) < 0,
		),
	);
	expect(below).toEqual([]);
}

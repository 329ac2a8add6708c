import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { accepted, refused } from '../result.ts';
import { addBalances, balanceUnits, heldOf, NO_UNITS, usedOf } from './balance-units.ts';
import { type DayDelta, decideMovements, deltasOf, leastFrom } from './decide-movements.ts';
import type { Movement, Stage, UnitAccount } from './unit-movement.ts';

const START = isoDate('2017-01-01');
const TODAY = isoDate('2017-06-30');
const BLOCK: UnitAccount = {
	id: 'block',
	fund: 'commissioner',
	programmeId: 'p',
	agreementId: 'a',
	interventionId: 'i',
	areaId: 'dudley',
	funderId: 'pcc',
};
const on = (day: number) => addDays(START, day);
const came = (stage: Stage, day: number, units: number, accountId = 'block'): DayDelta => ({
	accountId,
	stage,
	onDay: on(day),
	units,
});
const move = (kind: Movement['kind'], from: Stage, to: Stage, units: number, day = 0): Movement => ({
	kind,
	from: { accountId: 'block', stage: from },
	to: { accountId: 'block', stage: to },
	units,
	unitPricePence: null,
	onDay: on(day),
	reason: '',
});
const decide = (entered: readonly DayDelta[], ...movements: Movement[]) =>
	decideMovements(new Map([['block', BLOCK]]), entered, movements, TODAY);
const notEnough = (stage: Stage, asked: number, left: number) =>
	refused({ code: 'not-enough', accountId: 'block', stage, asked, left });

test.each<[string, readonly DayDelta[], number, number]>([
	['nothing was ever there', [], 0, 0],
	['what came that day is there', [came('free', 5, 3)], 5, 3],
	['what came before is', [came('free', 4, 3), came('free', 5, 2)], 5, 5],
	['what comes later is not', [came('free', 6, 3)], 5, 0],
	['what will be gone is not free to take', [came('free', 0, 3), came('free', 9, -2)], 5, 1],
	['though it comes back after', [came('free', 0, 3), came('free', 9, -2), came('free', 12, 4)], 5, 1],
	[
		'days are told in order, whatever order they are read in',
		[came('free', 12, -3), came('free', 0, 1), came('free', 9, 3)],
		5,
		1,
	],
	[
		'what goes and comes on one day is even',
		[came('free', 0, 3), came('free', 9, -3), came('free', 9, 3)],
		5,
		3,
	],
	['another stage is another', [came('free', 0, 3), came('reserved', 0, 9), came('reserved', 9, -9)], 5, 3],
	[
		'another account is another',
		[came('free', 0, 3), came('free', 0, 9, 'other'), came('free', 9, -9, 'other')],
		5,
		3,
	],
])('the least that is free from a day on: %s', (_, deltas, day, least) => {
	expect(leastFrom(deltas, { accountId: 'block', stage: 'free' }, on(day))).toBe(least);
});

test('the least is what is left on the emptiest day', () => {
	const deltas = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -5, max: 5 })), { maxLength: 12 });
	fc.assert(
		fc.property(deltas, fc.nat(9), (came_, day) => {
			const entered = came_.map(([at, units]) => came('free', at, units));
			const onDay = (at: number) =>
				came_.filter(([each]) => each <= at).reduce((sum, [, units]) => sum + units, 0);
			const days = Array.from({ length: 10 - day }, (_, index) => day + index);
			expect(leastFrom(entered, { accountId: 'block', stage: 'free' }, on(day))).toBe(
				Math.min(...days.map(onDay)),
			);
		}),
	);
});

test('the grant gives what it gives: the source alone goes below nought', () => {
	const funded = move('funded', 'source', 'free', 10);
	expect(decide([], funded)).toEqual(accepted([funded]));
	expect(decide([], move('reduced', 'free', 'source', 1))).toEqual(notEnough('free', 1, 0));
});

test('as many as there are, and no more; what is short is told as nought', () => {
	const entered = [came('free', 0, 3)];
	expect(decide(entered, move('started', 'free', 'started', 3)).ok).toBe(true);
	expect(decide(entered, move('started', 'free', 'started', 4))).toEqual(notEnough('free', 4, 3));
	expect(decide([came('free', 0, -2)], move('started', 'free', 'started', 1))).toEqual(
		notEnough('free', 1, 0),
	);
});

test('movements asked together build on one another, in their order', () => {
	const funded = move('funded', 'source', 'free', 1);
	const started = move('started', 'free', 'started', 1);
	expect(decide([], funded, started).ok).toBe(true);
	expect(decide([], started, funded)).toEqual(notEnough('free', 1, 0));
	expect(decide([], funded, started, started)).toEqual(notEnough('free', 1, 0));
});

test.each([0, -1, 1.5, Number.NaN])('%d units are none', (units) => {
	expect(decide([], move('funded', 'source', 'free', units))).toEqual(refused({ code: 'no-units' }));
});

test('today can be entered, tomorrow cannot', () => {
	const at = (onDay: typeof TODAY) => decide([], { ...move('funded', 'source', 'free', 1), onDay });
	expect(at(TODAY).ok).toBe(true);
	expect(at(addDays(TODAY, 1))).toEqual(refused({ code: 'in-the-future', today: TODAY }));
});

test('a change of price moves nothing, and may be agreed for a day to come', () => {
	const price = { ...move('price-change', 'free', 'free', 0), unitPricePence: 800, onDay: addDays(TODAY, 9) };
	expect(decide([], price)).toEqual(accepted([price]));
});

test('both legs of a movement are on its day and add up to nought', () => {
	expect(deltasOf(move('started', 'free', 'started', 2, 4))).toEqual([
		came('free', 4, -2),
		came('started', 4, 2),
	]);
});

test('units are counted where they stand: used by whoever began, held until they go elsewhere', () => {
	const balances = balanceUnits([
		came('source', 0, -20),
		came('free', 0, 10),
		came('free', 1, -3),
		came('reserved', 0, 4),
		came('started', 0, 3),
		came('completed', 0, 2),
		came('left', 0, 1),
		came('expired', 0, 3),
		came('free', 0, 5, 'other'),
	]);
	const block = balances.get('block')!;
	expect(block).toEqual({ source: -20, free: 7, reserved: 4, started: 3, completed: 2, left: 1, expired: 3 });
	expect([usedOf(block), heldOf(block)]).toEqual([6, 20]);
	expect(addBalances(balances.values())).toEqual({ ...block, free: 12 });
	expect(addBalances([])).toEqual(NO_UNITS);
});

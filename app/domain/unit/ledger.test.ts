import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { addBalances, balanceUnits, heldOf } from './balance-units.ts';
import { correctionOf, type DayDelta, decideMovements, deltasOf, leastFrom } from './decide-movements.ts';
import {
	type Fund,
	MOVEMENT_KINDS,
	type Movement,
	type MovementKind,
	STAGES,
	type Stage,
	type UnitAccount,
} from './unit-movement.ts';
import { isWayOf } from './ways-of-moving.ts';

const START = isoDate('2017-01-01');
const TODAY = isoDate('2017-12-31');
const account = (id: string, fund: Fund): UnitAccount => ({
	id,
	fund,
	programmeId: 'p',
	agreementId: 'a',
	interventionId: 'i',
	areaId: id,
	funderId: fund,
});
const ACCOUNTS = new Map(
	[
		account('block', 'commissioner'),
		account('other-area', 'commissioner'),
		account('offer', 'offer'),
		account('authority', 'authority'),
	].map((each) => [each.id, each]),
);
const move = (
	kind: MovementKind,
	from: [string, Stage],
	to: [string, Stage],
	units: number,
	day = 0,
): Movement => ({
	kind,
	from: { accountId: from[0], stage: from[1] },
	to: { accountId: to[0], stage: to[1] },
	units,
	unitPricePence: null,
	onDay: addDays(START, day),
	reason: '',
});

/** Any movement that its kind allows, sensible or not. */
const anyMovement = fc
	.tuple(
		fc.constantFrom(...MOVEMENT_KINDS.filter((kind) => kind !== 'correction' && kind !== 'price-change')),
		fc.constantFrom(...ACCOUNTS.values()),
		fc.constantFrom(...ACCOUNTS.values()),
		fc.constantFrom(...STAGES),
		fc.constantFrom(...STAGES),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 0, max: 364 }),
	)
	.filter(([kind, left, entered, from, to]) =>
		isWayOf(kind, { account: left, stage: from }, { account: entered, stage: to }),
	)
	.map(([kind, left, entered, from, to, units, day]) =>
		move(kind, [left.id, from], [entered.id, to], units, day),
	);

test('under any order of movements units are neither made nor lost, and no stage but the source is ever below nought', () => {
	fc.assert(
		fc.property(fc.array(anyMovement, { maxLength: 60 }), (asked) => {
			let deltas: readonly DayDelta[] = [];
			let entered: Movement[] = [];
			for (const movement of asked) {
				const decided = decideMovements(ACCOUNTS, deltas, [movement], TODAY);
				if (!decided.ok) continue;
				entered = [...entered, movement];
				deltas = entered.flatMap(deltasOf);
			}
			const whole = addBalances(balanceUnits(deltas).values());
			expect(STAGES.reduce((sum, stage) => sum + whole[stage], 0) === 0).toBe(true);
			expect(heldOf(whole)).toBe(0 - whole.source);
			for (const id of ACCOUNTS.keys())
				for (const stage of STAGES)
					if (stage !== 'source')
						expect(leastFrom(deltas, { accountId: id, stage }, START)).toBeGreaterThanOrEqual(0);
		}),
		{ numRuns: 400 },
	);
});

test('the last unit goes to the first who asks, and the second is told that none is left', () => {
	const offered = deltasOf(move('offered', ['offer', 'source'], ['offer', 'free'], 1));
	const buy = move('bought', ['offer', 'free'], ['authority', 'reserved'], 1, 1);
	expect(decideMovements(ACCOUNTS, offered, [buy], TODAY).ok).toBe(true);
	expect(decideMovements(ACCOUNTS, [...offered, ...deltasOf(buy)], [buy], TODAY)).toEqual({
		ok: false,
		refusal: { code: 'not-enough', accountId: 'offer', stage: 'free', asked: 1, left: 0 },
	});
});

test('a movement dated back may not leave a later day with fewer than none', () => {
	const funded = deltasOf(move('funded', ['block', 'source'], ['block', 'free'], 5));
	const later = deltasOf(move('started', ['block', 'free'], ['block', 'started'], 4, 100));
	const early = move('reserved', ['block', 'free'], ['block', 'reserved'], 2, 10);
	expect(decideMovements(ACCOUNTS, [...funded, ...later], [early], TODAY)).toMatchObject({
		ok: false,
		refusal: { code: 'not-enough', left: 1 },
	});
	expect(decideMovements(ACCOUNTS, [...funded, ...later], [{ ...early, units: 1 }], TODAY).ok).toBe(true);
});

test('several movements are held against each other', () => {
	const funded = deltasOf(move('funded', ['block', 'source'], ['block', 'free'], 3));
	const start = move('started', ['block', 'free'], ['block', 'started'], 2, 1);
	expect(decideMovements(ACCOUNTS, funded, [start, start], TODAY)).toMatchObject({
		ok: false,
		refusal: { code: 'not-enough', asked: 2, left: 1 },
	});
});

test.each([
	['nought units', move('funded', ['block', 'source'], ['block', 'free'], 0), 'no-units'],
	['a day to come', move('funded', ['block', 'source'], ['block', 'free'], 1, 500), 'in-the-future'],
])('%s is refused', (_name, movement, code) => {
	expect(decideMovements(ACCOUNTS, [], [movement], TODAY)).toMatchObject({ ok: false, refusal: { code } });
});

test.each([
	[
		'an authority’s units are not the commissioner’s to move between areas',
		move('transferred', ['authority', 'free'], ['block', 'free'], 1),
	],
	['the commissioner’s units are not sold', move('bought', ['block', 'free'], ['authority', 'reserved'], 1)],
	['nobody on the programme is put back', move('released', ['block', 'started'], ['block', 'free'], 1)],
])('%s: a fault, not a refusal', (_name, movement) => {
	expect(() => decideMovements(ACCOUNTS, [], [movement], TODAY)).toThrow();
});

test('a correction undoes a movement whole, and is refused where others have been built on it', () => {
	const funded = move('funded', ['block', 'source'], ['block', 'free'], 2);
	const entered = {
		...funded,
		id: 'm',
		at: '2017-01-01T09:00:00.000Z' as never,
		personId: null,
		orderId: null,
		placeId: null,
		correctsId: null,
	};
	const undone = correctionOf(entered, 'Entered twice');
	expect(decideMovements(ACCOUNTS, deltasOf(funded), [undone], TODAY).ok).toBe(true);
	expect(balanceUnits([...deltasOf(funded), ...deltasOf(undone)]).get('block')).toMatchObject({
		source: 0,
		free: 0,
	});
	const built = deltasOf(move('started', ['block', 'free'], ['block', 'started'], 1, 3));
	expect(decideMovements(ACCOUNTS, [...deltasOf(funded), ...built], [undone], TODAY)).toMatchObject({
		ok: false,
		refusal: { code: 'not-enough' },
	});
});

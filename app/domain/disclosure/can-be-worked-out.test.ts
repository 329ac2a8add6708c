import { expect, test } from 'vitest';
import { canBeWorkedOut, type Tie } from './can-be-worked-out.ts';
import { DEFAULT_THRESHOLDS } from './profile.ts';

const worksOut = (tie: Tie, counts: Readonly<Record<string, number>>, besides: readonly string[] = []) =>
	canBeWorkedOut(
		tie,
		new Map(Object.entries(counts)),
		{
			small: new Set(Object.keys(counts).filter((key) => counts[key]! < 5)),
			besides: new Set(besides),
		},
		DEFAULT_THRESHOLDS,
	);

const PARTS: Tie = { left: ['whole'], right: ['a', 'b', 'c'] };

test.each([
	['nothing is small', { whole: 30, a: 10, b: 10, c: 10 }, [], false],
	['one small: the whole less the others', { whole: 23, a: 3, b: 10, c: 10 }, [], true],
	['two that together are 3', { whole: 23, a: 1, b: 2, c: 20 }, [], true],
	['two that together are 5 may be 1 and 4 either way', { whole: 25, a: 1, b: 4, c: 20 }, [], false],
	['two that together are 7 may be 3 and 4 either way', { whole: 27, a: 3, b: 4, c: 20 }, [], false],
	['two that together are 8 are 4 and 4', { whole: 28, a: 4, b: 4, c: 20 }, [], true],
	['three that together are 11', { whole: 11, a: 4, b: 4, c: 3 }, [], false],
	['three that together are 12', { whole: 12, a: 4, b: 4, c: 4 }, [], true],
	['one small beside one of 7', { whole: 30, a: 3, b: 7, c: 20 }, ['b'], false],
	['0 beside 5, the least that is hidden besides', { whole: 25, a: 0, b: 5, c: 20 }, ['b'], true],
	['1 beside 5 may be 0 beside 6', { whole: 26, a: 1, b: 5, c: 20 }, ['b'], false],
	['0 and 0 beside 5', { whole: 5, a: 0, b: 0, c: 5 }, ['c'], true],
	['0 and 1 beside 5', { whole: 6, a: 0, b: 1, c: 5 }, ['c'], false],
	['0 beside 5 and 5', { whole: 10, a: 0, b: 5, c: 5 }, ['b', 'c'], true],
	['0 beside 5 and 6', { whole: 11, a: 0, b: 5, c: 6 }, ['b', 'c'], false],
	['the whole is hidden besides', { whole: 23, a: 3, b: 10, c: 10 }, ['whole'], false],
	['nothing of it is told', { whole: 23, a: 3, b: 10, c: 10 }, ['whole', 'b', 'c'], false],
])('of a whole and its parts: %s', (_, counts, besides, expected) => {
	expect(worksOut(PARTS, counts, besides)).toBe(expected);
});

const BALANCE: Tie = { left: ['opening', 'starts'], right: ['completions', 'leavers', 'closing'] };
const balance = (opening: number, starts: number, completions: number, leavers: number) => ({
	opening,
	starts,
	completions,
	leavers,
	closing: opening + starts - completions - leavers,
});

test.each([
	['one small', balance(40, 20, 12, 3), [], true],
	['3 in and 1 out may be 2 and 0', balance(3, 20, 10, 1), [], false],
	['4 in and 0 out are nothing else', balance(4, 20, 10, 0), [], true],
	['0 in and 4 out are nothing else', balance(0, 20, 10, 4), [], true],
	['4 in and 1 out may be 3 and 0', balance(4, 20, 10, 1), [], false],
	['0 in beside 15 starts', balance(0, 15, 5, 5), ['starts'], false],
	['hidden on both sides', balance(0, 19, 9, 5), ['starts', 'completions'], false],
	['4 out beside 5', balance(40, 20, 5, 4), ['completions'], false],
	['0 out beside 5', balance(40, 20, 5, 0), ['completions'], true],
])('of opening and starts, completions, leavers and closing: %s', (_, counts, besides, expected) => {
	expect(worksOut(BALANCE, counts, besides)).toBe(expected);
});

test.each([
	['0 beside 5', { before: 0, since: 5, now: 5 }, true],
	['1 beside 5 may be 0 beside 6', { before: 1, since: 5, now: 6 }, false],
])('on the left of a tie: %s', (_, counts, expected) => {
	expect(worksOut({ left: ['before', 'since'], right: ['now'] }, counts, ['since'])).toBe(expected);
});

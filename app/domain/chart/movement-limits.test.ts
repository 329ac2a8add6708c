import { expect, test } from 'vitest';
import { movementLimits } from './movement-limits.ts';

const THIRTEEN = [74, 78, 81, 76, 83, 79, 85, 80, 82, 77, 84, 81, 88];

test('from 12 points on: mean ± 2.66 × mean moving range', () => {
	const limits = movementLimits(THIRTEEN)!;
	if (limits.kind !== 'xmr') throw new Error('13 points carry limits');
	expect([limits.mean, limits.lower, limits.upper].map((value) => value.toFixed(2))).toEqual([
		'80.62',
		'67.76',
		'93.47',
	]);
	expect(movementLimits(THIRTEEN.slice(0, 12))?.kind).toBe('xmr');
});

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 2, 3], 2.5],
	[THIRTEEN.slice(0, 11), 80],
])('fewer than 12 points %j have a median and no limits', (values, median) =>
	expect(movementLimits(values)).toEqual({ kind: 'run', median }));

test('no limit of a share lies above 100%', () => {
	expect(
		movementLimits([90, 99, 91, 98, 90, 99, 91, 98, 90, 99, 91, 98], { lowest: 0, highest: 100 }),
	).toMatchObject({ upper: 100 });
});

test('what has ended has a median and no limits, however many points it has', () => {
	expect(movementLimits(THIRTEEN, null, true)).toEqual({ kind: 'run', median: 81 });
});

test('without points there is nothing to say', () => expect(movementLimits([])).toBeNull());

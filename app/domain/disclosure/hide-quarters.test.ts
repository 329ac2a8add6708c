import { expect, test } from 'vitest';
import { hideQuarters } from './hide-quarters.ts';
import { DEFAULT_THRESHOLDS } from './profile.ts';
import { someValue } from './some-value.test-data.ts';

type Part = readonly [counted: number, base: number | null];

/** Which of the others go too, as places in their list; null where the total must go. */
function goBesides(hidden: readonly Part[], others: readonly Part[], stay: readonly number[] = []) {
	const quarters = [...hidden, ...others].map(([numerator, denominator], index) =>
		someValue({ cohorts: [index], numerator, denominator }),
	);
	const placeOf = (cohorts: readonly number[]) => cohorts[0]! - hidden.length;
	const gone = hideQuarters(
		quarters,
		({ cohorts }) => placeOf(cohorts) < 0,
		({ cohorts }) => !stay.includes(placeOf(cohorts)),
		DEFAULT_THRESHOLDS,
	);
	return gone === null ? null : gone.map(({ cohorts }) => placeOf(cohorts));
}

const LARGE: readonly Part[] = [
	[30, 40],
	[20, 30],
	[40, 50],
];

test.each<[string, readonly Part[], readonly number[]]>([
	['nothing is hidden', [], []],
	['one alone is a subtraction away: the smallest goes with it', [[28, 30]], [1]],
	[
		'two of whom together 4 were not reached',
		[
			[28, 30],
			[28, 30],
		],
		[1],
	],
	[
		'two of whom together 5 were not reached may be 1 and 4',
		[
			[28, 30],
			[27, 30],
		],
		[],
	],
	[
		'two of whom together 8 were not reached are 4 and 4',
		[
			[26, 30],
			[26, 30],
		],
		[1],
	],
	[
		'a quarter that nobody entered hides nobody',
		[
			[0, 0],
			[28, 30],
		],
		[1],
	],
	[
		'nor does it part two that are 4 and 4',
		[
			[0, 0],
			[26, 30],
			[26, 30],
		],
		[1],
	],
	[
		'two on bases that are too small together',
		[
			[3, 8],
			[2, 6],
		],
		[1],
	],
	[
		'two on bases that are just large enough together',
		[
			[3, 10],
			[4, 10],
		],
		[],
	],
	[
		'two of whom together 4 were contacted',
		[
			[2, 12],
			[2, 12],
		],
		[1],
	],
	[
		'two of whom together 5 were contacted',
		[
			[3, 12],
			[2, 12],
		],
		[],
	],
	[
		'large ones of whom together 3 were contacted',
		[
			[1, 30],
			[2, 30],
		],
		[1],
	],
	[
		'large ones of whom together 5 were contacted',
		[
			[3, 30],
			[2, 30],
		],
		[],
	],
	[
		'large ones of whom 4 and 4 were contacted',
		[
			[4, 30],
			[4, 30],
		],
		[1],
	],
	[
		'few contacted in one, few missed in the other',
		[
			[3, 30],
			[28, 30],
		],
		[],
	],
	[
		'none contacted in one, none missed in the other: all or none',
		[
			[0, 30],
			[30, 30],
		],
		[],
	],
	['one that is hidden for another reason', [[20, 40]], [1]],
	[
		'one beside one that is hidden for another reason',
		[
			[20, 40],
			[28, 30],
		],
		[],
	],
])('of shares: %s', (_, hidden, besides) => {
	expect(goBesides(hidden, LARGE)).toEqual(besides);
});

test.each<[string, readonly Part[], readonly number[]]>([
	['one alone', [[3, null]], [1]],
	[
		'two that are small together',
		[
			[3, null],
			[1, null],
		],
		[1],
	],
	[
		'two that are not',
		[
			[3, null],
			[4, null],
		],
		[],
	],
	[
		'two that are 4 and 4',
		[
			[4, null],
			[4, null],
		],
		[1],
	],
	[
		'three that are 0, 1 and 4',
		[
			[0, null],
			[1, null],
			[4, null],
		],
		[],
	],
])('of plain counts: %s', (_, hidden, besides) => {
	const others: readonly Part[] = [
		[40, null],
		[12, null],
		[25, null],
	];
	expect(goBesides(hidden, others)).toEqual(besides);
});

test('the smallest go first, and as many as it takes', () => {
	// The first is read from the total: 5 is the least that a quarter has that is hidden besides.
	expect(
		goBesides(
			[[0, null]],
			[
				[40, null],
				[5, null],
				[6, null],
			],
		),
	).toEqual([1, 2]);
	expect(
		goBesides(
			[[30, 30]],
			[
				[45, 50],
				[25, 30],
				[34, 40],
			],
		),
	).toEqual([1, 2]);
});

test('on a base of exactly 20 a small side is known to be small', () => {
	expect(
		goBesides(
			[
				[16, 20],
				[16, 20],
			],
			LARGE,
		),
	).toEqual([1]);
});

test('a quarter with hardly anybody contacted hides no small one by itself: it can be read at its most', () => {
	// 4 and 20 not reached: of the 25, 5 at least were contacted, so that the other's must be 4.
	expect(
		goBesides(
			[[26, 30]],
			[
				[5, 25],
				[20, 30],
			],
		),
	).toEqual([0, 1]);
	expect(
		goBesides(
			[[26, 30]],
			[
				[6, 25],
				[20, 30],
			],
		),
	).toEqual([0]);
});

test('what must stay stays; if no other is left, the total goes', () => {
	expect(goBesides([[28, 30]], LARGE, [1])).toEqual([0]);
	expect(goBesides([[28, 30]], LARGE, [0, 1])).toEqual([2]);
	expect(goBesides([[28, 30]], LARGE, [0, 1, 2])).toBeNull();
	expect(goBesides([[0, null]], [[5, null]])).toBeNull();
	expect(goBesides([[28, 30]], [])).toBeNull();
});

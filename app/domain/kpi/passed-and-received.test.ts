import { expect, test } from 'vitest';
import { passedAndReceived, type ReportedCases } from './passed-and-received.ts';

const passed = (quarter: number, areaId: string | null, value: number): ReportedCases => ({
	quarter,
	strand: 'perpetrator',
	areaId,
	cohort: null,
	value,
});
const received = (quarter: number, cohort: number, areaId: string | null, value: number): ReportedCases => ({
	quarter,
	strand: 'support',
	areaId,
	cohort,
	value,
});
const beside = (...reported: ReportedCases[]) =>
	passedAndReceived(reported, 2).map((each) => [each.areaId, each.passed, each.received]);

test('what one strand passed in the quarter stands beside what the other received of it, area by area', () => {
	expect(
		beside(
			passed(2, 'dudley', 12),
			passed(2, 'walsall', 5),
			received(2, 2, 'dudley', 12),
			received(2, 2, 'walsall', 4),
		),
	).toEqual([
		['dudley', 12, 12],
		['walsall', 5, 4],
	]);
});

test.each<[string, ReportedCases[], unknown[]]>([
	[
		'the newest return says how many were received',
		[passed(2, 'a', 12), received(2, 2, 'a', 11), received(3, 2, 'a', 12)],
		[['a', 12, 12]],
	],
	[
		'in whatever order they are read',
		[received(3, 2, 'a', 12), received(2, 2, 'a', 11), passed(2, 'a', 12)],
		[['a', 12, 12]],
	],
	[
		'what was passed in another quarter is of another cohort',
		[passed(1, 'a', 9), passed(3, 'a', 9), received(2, 2, 'a', 4)],
		[['a', null, 4]],
	],
	[
		'what entered another cohort is not counted',
		[passed(2, 'a', 9), received(2, 1, 'a', 4)],
		[['a', 9, null]],
	],
	[
		'several providers of an area are added up',
		[passed(2, 'a', 9), passed(2, 'a', 1), received(2, 2, 'a', 4), received(2, 2, 'a', 6)],
		[['a', 10, 10]],
	],
	['nought is a figure', [passed(2, 'a', 0), received(2, 2, 'a', 0)], [['a', 0, 0]]],
	[
		'figures of the programme as a whole have no area',
		[passed(2, null, 7), received(2, 2, null, 8)],
		[[null, 7, 8]],
	],
	[
		'an area of one side alone stands with the other missing',
		[passed(2, 'a', 7), passed(2, 'b', 1), received(2, 2, 'b', 1)],
		[
			['a', 7, null],
			['b', 1, 1],
		],
	],
	['nothing is said of nothing', [], []],
])('%s', (_, reported, expected) => {
	expect(beside(...reported)).toEqual(expected);
});

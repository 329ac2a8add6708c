import { expect, test } from 'vitest';
import type { SplitContext } from './disclose-kpi.ts';
import { discloseKpi } from './disclose-kpi.ts';
import { figureWords } from './figure-words.ts';
import { someValue } from './some-value.test-data.ts';

const NONE = { expected: 1, accepted: 0, missing: [], unit: 'area' } as const;
const NOT_ASKED = { code: 'not-asked' } as const;
const SOME = { ...NONE, accepted: 1 } as const;
const TO_DATE: SplitContext = { parts: 3, toDate: [1, 2] };
const ofWhole = (but: Parameters<typeof someValue>[0]) =>
	figureWords(discloseKpi(someValue({ coverage: SOME, ...but }), 'public'));
const ofArea = (but: Parameters<typeof someValue>[0]) =>
	figureWords(
		discloseKpi(
			someValue({ coverage: SOME, of: { areaIds: ['dudley'] }, cohorts: [1, 2], ...but }),
			'public',
			{
				split: TO_DATE,
			},
		),
	);

test.each([
	['a share', { numerator: 40, denominator: 50 }, '80.0%'],
	['money, however little', { unit: 'pence', numerator: 3, denominator: null }, '£0.03'],
	['a count', { unit: 'count', numerator: 5, denominator: null }, '5'],
	['a small count', { unit: 'count', numerator: 4, denominator: null }, 'fewer than 5'],
	[
		'a count that nobody has sent',
		{ unit: 'count', numerator: null, denominator: null, coverage: NONE, missing: { code: 'not-received' } },
		'not received',
	],
	[
		'a count that is not asked',
		{ unit: 'count', numerator: null, denominator: null, missing: NOT_ASKED },
		'not asked',
	],
	[
		'a median of nobody knows how many',
		{ unit: 'weeks', numerator: 45, denominator: null },
		'too few to publish',
	],
	[
		'a share of which one side is not known',
		{ numerator: null, denominator: 50, missing: { code: 'too-few' } },
		'too few to publish',
	],
	['more than all', { numerator: 56, denominator: 50 }, 'too few to publish'],
] as const)('of the programme, %s', (_, but, words) => {
	expect(ofWhole(but)).toBe(words);
});

test.each([
	['a share', { numerator: 40, denominator: 50 }, 'three quarters or more'],
	['a share on ten', { numerator: 5, denominator: 10 }, 'between half and three quarters'],
	['a share on nine', { numerator: 5, denominator: 9 }, 'too few to publish'],
	['a share that nobody has sent', { numerator: null, denominator: null, coverage: NONE }, 'not received'],
	[
		'what was said before, with no return now',
		{ numerator: 40, denominator: 50, coverage: NONE },
		'not received',
	],
	[
		'a share of which one side is not known',
		{ numerator: null, denominator: 50, missing: { code: 'too-few' } },
		'too few to publish',
	],
	['more than all', { numerator: 56, denominator: 50 }, 'too few to publish'],
	['a count', { unit: 'count', numerator: 12, denominator: null }, '10 to 19'],
	['a small count', { unit: 'count', numerator: 2, denominator: null }, 'fewer than 5'],
	[
		'a count that is not asked',
		{ unit: 'count', numerator: null, denominator: null, missing: NOT_ASKED },
		'not asked',
	],
	['a median, which is of few', { unit: 'weeks', numerator: 45, denominator: null }, 'not published'],
	[
		'money, which is a number of people',
		{ unit: 'pence', numerator: 800_000, denominator: null },
		'not published',
	],
] as const)('of an area to date, %s', (_, but, words) => {
	expect(ofArea(but)).toBe(words);
});

test('an area’s figure given on its own, with nothing said of the others, is not published', () => {
	const value = someValue({ of: { areaIds: ['dudley'] }, cohorts: [1, 2] });
	expect(discloseKpi(value, 'public').figure).toEqual({
		kind: 'withheld',
		why: 'fewer-than-three-parts',
		missing: null,
	});
	expect(figureWords(discloseKpi(value, 'public'))).toBe('not published');
});

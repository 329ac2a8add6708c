import { expect, test } from 'vitest';
import { parseWeeks } from './parse-weeks.ts';

test.each([
	['4', 40],
	['4.5', 45],
	[' 0 ', 0],
	['520', 5200],
	['6.0', 60],
	['6.50', 65],
])('"%s" is read as %d tenths of a week', (typed, tenths) => {
	expect(parseWeeks(typed)).toEqual({ ok: true, value: tenths });
});

test.each([
	['', 'empty'],
	['4.55', 'not-weeks'],
	['1e3', 'not-weeks'],
	['-1', 'not-weeks'],
	['4,5', 'not-weeks'],
	['4½', 'not-weeks'],
	['4²', 'not-weeks'],
	['٤', 'not-weeks'],
	['.5', 'not-weeks'],
	['521', 'too-long'],
	['4 weeks', 'not-weeks'],
	['-', 'dash'],
	['4'.repeat(1000), 'too-long'],
])('"%s" is refused as %s', (typed, code) => {
	expect(parseWeeks(typed)).toEqual({ ok: false, refusal: { code } });
});

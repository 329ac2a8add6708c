import { expect, test } from 'vitest';
import { parseTenths } from './parse-tenths.ts';

test.each([
	['85', 850],
	['82.5', 825],
	['82.50%', 825],
	['85 %', 850],
	['1,204.5', 12045],
	['0', 0],
])('"%s" is %d tenths', (typed, tenths) => {
	expect(parseTenths(typed, '%')).toEqual({ ok: true, value: tenths });
});

test.each([
	['', 'empty'],
	['-', 'dash'],
	['82.55', 'too-fine'],
	['82.500', 'point-doubtful'],
	['82,5', 'separator-misplaced'],
	['%', 'not-a-number'],
])('"%s" is refused as %s', (typed, code) => {
	expect(parseTenths(typed, '%')).toEqual({ ok: false, refusal: { code } });
});

test('a per cent sign stands behind shares alone', () => {
	expect(parseTenths('85%')).toEqual({ ok: false, refusal: { code: 'not-a-number' } });
});

import { expect, test } from 'vitest';
import { parseDefinitionPage, parseTarget, parseTargetPage } from './form.ts';

test.each([
	['80', 'share', { numerator: 80, denominator: 100 }],
	['82.5%', 'share', { numerator: 825, denominator: 1000 }],
	['101', 'share', null],
	['1e1', 'share', null],
	['-5', 'share', null],
	['32', 'count', { numerator: 32, denominator: 1 }],
	['32.5', 'count', null],
	['4.5', 'weeks', { numerator: 45, denominator: 1 }],
	['1,200', 'pence', { numerator: 120_000, denominator: 1 }],
] as const)('a target typed as %s in %s is kept in whole numbers, or not at all', (typed, unit, target) => {
	expect(parseTarget(typed, unit)).toEqual(target);
});

const form = (boxes: Readonly<Record<string, string | readonly string[]>>): FormData => {
	const made = new FormData();
	for (const [name, values] of Object.entries(boxes))
		for (const value of [values].flat()) made.append(name, value);
	return made;
};

test('target, direction, bands and bases are read together', () => {
	const typed = form({
		target: '85',
		direction: 'at-least',
		approaching: '5',
		requiresImprovement: '15',
		minimumBase: '20',
		headlineBase: '30',
	});
	expect(parseTargetPage(typed, 'share')).toEqual({
		ok: true,
		command: {
			target: { numerator: 85, denominator: 100 },
			direction: 'at-least',
			bands: { approaching: 5, requiresImprovement: 15 },
			minimumBase: 20,
			headlineBase: 30,
		},
	});
});

test('what a KPI counts: nothing under the line is a plain count', () => {
	expect(parseDefinitionPage(form({ numerator: ['a', 'b'], followed: 'cohort-1' }))).toEqual({
		ok: true,
		command: { numerator: ['a', 'b'], denominator: null, basis: 'cohort', maturity: 1 },
	});
	expect(parseDefinitionPage(form({ followed: 'period' }))).toMatchObject({
		ok: false,
		errors: [{ field: 'numerator', message: 'Select what it counts' }],
	});
});

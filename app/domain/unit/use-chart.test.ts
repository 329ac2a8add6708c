import { expect, test } from 'vitest';
import type { MonthOfUse, Use } from './measure-use.ts';
import { placesByArea, startsByMonth } from './use-chart.ts';

const NOBODY: Use = {
	funded: 0,
	bought: 0,
	onOffer: 0,
	used: 0,
	onProgramme: 0,
	completed: 0,
	left: 0,
	reserved: 0,
	free: 0,
	expired: 0,
};

test('each area’s places are told in words, and every one of them once', () => {
	const chart = placesByArea(
		[
			{ name: 'Dudley', use: { ...NOBODY, funded: 1_210, used: 1_200, reserved: 3, free: 7 } },
			{ name: 'Walsall', use: { ...NOBODY, funded: 4, expired: 4 } },
			{ name: 'Solihull', use: NOBODY },
		],
		'30 June 2017',
	);
	expect(chart.title).toBe('Places by area on 30 June 2017');
	expect(chart.alternativeText).toBe(
		'Dudley: 1,200 used, 3 reserved, 7 free; Walsall: 4 expired; Solihull: no places',
	);
	expect(chart.bars.map(({ label, parts }) => [label, ...parts.map(({ value }) => value)])).toEqual([
		['Dudley', 1_200, 3, 7, 0],
		['Walsall', 0, 0, 0, 4],
		['Solihull', 0, 0, 0, 0],
	]);
	expect(chart.legend.map(({ name }) => name)).toEqual(chart.bars[0]!.parts.map(({ name }) => name));
});

test('two years of months are shown, and the month that runs stands apart, so far', () => {
	const months = Array.from({ length: 30 }, (_, index): MonthOfUse => {
		const month = `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
		return { ...NOBODY, month, started: index, completedIn: 0, leftIn: 0 };
	});
	const { points, alternativeText } = startsByMonth(months, (month) => month !== '2017-06', null);
	expect(points).toHaveLength(24);
	expect(points[0]).toMatchObject({ label: 'July 2015', value: 6, valueLabel: '6', soFar: false });
	expect(points.at(-1)).toMatchObject({ label: 'June 2017', value: 29, soFar: true, target: null });
	expect(alternativeText).toMatch(/^July 2015: 6; .*; June 2017: 29 so far$/);
});

test('once every agreement is over the months end with them, nothing is so far, and there are no limits', () => {
	const months = Array.from({ length: 30 }, (_, index): MonthOfUse => {
		const month = `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
		return { ...NOBODY, month, started: index < 20 ? 3 : 0, completedIn: 0, leftIn: 0 };
	});
	const { points, ended } = startsByMonth(months, (month) => month !== '2017-06', '2016-08');
	expect([points.length, points.at(-1)?.label, ended]).toEqual([20, 'August 2016', true]);
	expect(points.some(({ soFar }) => soFar)).toBe(false);
});

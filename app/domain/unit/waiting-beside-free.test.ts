import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { waitingBesideFree } from './waiting-beside-free.ts';

const period = { startsOn: isoDate('2026-07-01'), endsOn: isoDate('2026-09-30') };
const there = [
	{ agreementId: 'a', areaId: 'dudley', free: 3 },
	{ agreementId: 'a', areaId: 'walsall', free: 5 },
];

test('where the return splits people who wait by area, each stands beside its free units', () => {
	const lines = waitingBesideFree({ agreementId: 'a', period, waiting: new Map([['dudley', 2]]) }, there);
	expect(lines).toEqual([
		{ agreementId: 'a', areaId: 'dudley', waiting: 2, free: 3 },
		{ agreementId: 'a', areaId: 'walsall', waiting: null, free: 5 },
	]);
});

test('where it does not, all areas stand together, and none is guessed', () => {
	const lines = waitingBesideFree({ agreementId: 'a', period, waiting: new Map([['', 7]]) }, there);
	expect(lines[0]).toEqual({ agreementId: 'a', areaId: null, waiting: 7, free: 8 });
	expect(lines.slice(1).map(({ waiting }) => waiting)).toEqual([null, null]);
});

test('without a return nothing is said of who waits', () => {
	expect(waitingBesideFree(null, there).map(({ waiting }) => waiting)).toEqual([null, null]);
	expect(waitingBesideFree(null, [])).toEqual([]);
});

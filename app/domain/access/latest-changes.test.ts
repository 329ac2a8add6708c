import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { latestChanges } from './latest-changes.ts';

const line = (at: string, personName: string, action: string) => ({ at: instant(at), personName, action });

test('what one person did several times in a day is told once, and coming and going not at all', () => {
	const shown = latestChanges([
		line('2026-10-20T12:00:00.000Z', 'Ann', 'session.started'),
		line('2026-10-20T11:00:00.000Z', 'Ann', 'unit.recorded'),
		line('2026-10-20T10:00:00.000Z', 'Bob', 'unit.recorded'),
		line('2026-10-20T09:00:00.000Z', 'Ann', 'unit.recorded'),
		line('2026-10-19T09:00:00.000Z', 'Ann', 'unit.recorded'),
	]);
	expect(shown.map(({ line: { at, personName }, times }) => [at, personName, times])).toEqual([
		['2026-10-20T11:00:00.000Z', 'Ann', 2],
		['2026-10-20T10:00:00.000Z', 'Bob', 1],
		['2026-10-19T09:00:00.000Z', 'Ann', 1],
	]);
});

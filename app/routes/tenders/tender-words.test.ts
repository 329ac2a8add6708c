import { expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { stateWords } from './tender-words.ts';

const closesAt = instant('2026-12-11T12:00:00.000Z');
const opensLater = { opensOn: isoDate('2026-11-02') };

test.each([
	['coming until the day on which bids can be started', 'published', opensLater, '2026-11-01', 'Coming'],
	['open on that day', 'published', opensLater, '2026-11-02', 'Open for bids'],
	[
		'open from publication where no day is set',
		'published',
		{ opensOn: null },
		'2026-10-20',
		'Open for bids',
	],
	['closed at closing', 'published', opensLater, '2026-12-11', 'Closed'],
	['cancelled whatever its days', 'cancelled', opensLater, '2026-10-20', 'Cancelled'],
] as const)('a tender is %s', (_what, state, notice, day, words) => {
	expect(stateWords({ state, closesAt, notice }, instant(`${day}T12:00:00.000Z`))).toBe(words);
});

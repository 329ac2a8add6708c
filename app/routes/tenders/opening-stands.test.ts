import { expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import type { TenderFacts } from '../../operations/tender/show-tender.ts';
import { givenWords, openingStands } from './opening-stands.ts';

type Facts = Parameters<typeof openingStands>[0];

const waiting: TenderFacts['openings'][number] = {
	id: 'one',
	kind: 'quality',
	firstBy: 'ann',
	firstByName: 'Ann Lee',
	firstByEmail: 'ann@wm.example',
	firstWith: 'safe',
	firstAt: instant('2016-10-14T11:05:00.000Z'),
	secondBy: null,
	secondByName: null,
	openedAt: null,
};
const closed = {
	tender: { state: 'published', closesAt: instant('2016-10-14T11:00:00.000Z') },
	openings: [],
	isClosed: true,
	isQualityLocked: false,
	now: instant('2016-10-14T11:35:00.000Z'),
} as unknown as Facts;
const opened = { ...waiting, openedAt: waiting.firstAt };

test.each([
	['bids that have closed', closed, 'quality', true, []],
	[
		'bids before closing',
		{ ...closed, isClosed: false },
		'quality',
		false,
		['Nobody can open them before 14 October 2016 at midday.'],
	],
	['bids that stand open', { ...closed, openings: [opened] }, 'quality', false, ['They have been opened.']],
	[
		'prices before quality is locked',
		closed,
		'price',
		false,
		['Prices are opened once two people have locked the quality of every lot.'],
	],
	['prices once it is', { ...closed, isQualityLocked: true }, 'price', true, []],
	[
		'bids of a tender that was cancelled',
		{ ...closed, tender: { ...closed.tender, state: 'cancelled' } } as Facts,
		'quality',
		false,
		[],
	],
] as const)('a share may be given, or the page says why not: %s', (_what, facts, kind, may, why) => {
	expect(openingStands(facts, kind)).toMatchObject({ may, why });
});

test('a share that was given waits for half an hour, and is not spoken of after', () => {
	const facts = { ...closed, openings: [waiting] };
	expect(openingStands(facts, 'quality').waiting).toBe(waiting);
	const after = instant('2016-10-14T11:35:00.001Z');
	expect(openingStands({ ...facts, now: after }, 'quality').waiting).toBeNull();
	expect(givenWords(waiting)).toBe(
		'Ann Lee gave the safe’s share for the bids on 14 October 2016 at 12:05pm',
	);
});

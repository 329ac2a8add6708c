import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { papersOfBoard } from './papers-of-board.ts';

const today = isoDate('2026-10-20');
const paper = (name: string, heldOn: string, publishedAt: string) => ({
	name,
	heldOn: isoDate(heldOn),
	publishedAt: instant(publishedAt),
});
const names = (papers: readonly { readonly name: string }[]) => papers.map(({ name }) => name);

test.each([
	[
		'for a meeting still to come, however early it was published',
		paper('x', '2026-12-01', '2026-08-01T10:00:00.000Z'),
		true,
	],
	[
		'published after the board last met, for a meeting of another board',
		paper('x', '2026-09-10', '2026-09-02T10:00:00.000Z'),
		true,
	],
	['published on the day of the last meeting', paper('x', '2026-09-01', '2026-09-01T08:00:00.000Z'), false],
	['of the meeting today', paper('x', '2026-10-20', '2026-08-24T10:00:00.000Z'), true],
	['of a meeting long ago', paper('x', '2017-12-05', '2017-11-27T10:00:00.000Z'), false],
])('a paper %s', (_, one, toRead) => {
	const papers = papersOfBoard([one], isoDate('2026-09-01'), today);
	expect([names(papers.toRead), names(papers.earlier)]).toEqual(toRead ? [['x'], []] : [[], ['x']]);
});

test('before its first meeting everything is to be read', () => {
	expect(
		names(papersOfBoard([paper('x', '2026-10-01', '2026-09-01T10:00:00.000Z')], null, today).toRead),
	).toEqual(['x']);
});

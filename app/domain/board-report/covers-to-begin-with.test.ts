import { expect, test } from 'vitest';
import { coversToBeginWith } from './covers-to-begin-with.ts';

const CHOSEN = { boardId: 'crime', meetingId: 'crime in March' };
const MAY_HAVE = { programmeBoardIds: ['crime', 'oversight', 'alliance'], taken: [] };
const OLD = [
	{ boardId: 'crime', meetingId: 'crime in December', asked: '' },
	{ boardId: 'oversight', meetingId: 'oversight in December', asked: 'Decide on it.' },
	{ boardId: 'alliance', meetingId: 'alliance in December', asked: '' },
];

test('a draft goes to the board whose meeting was chosen', () => {
	expect(coversToBeginWith(CHOSEN, [], MAY_HAVE)).toEqual([{ ...CHOSEN, asked: '' }]);
});

test('one that replaces another goes to every board that had that one, which is asked what it was asked', () => {
	const [, oversight, alliance] = OLD;
	expect(coversToBeginWith(CHOSEN, OLD, MAY_HAVE)).toEqual([{ ...CHOSEN, asked: '' }, oversight, alliance]);
	expect(coversToBeginWith({ boardId: 'oversight', meetingId: 'new' }, OLD, MAY_HAVE)[0]).toEqual({
		boardId: 'oversight',
		meetingId: 'new',
		asked: 'Decide on it.',
	});
});

test('but to none that the programme no longer reports to, and for no meeting that has another paper on the quarter', () => {
	const boards = (mayHave: Partial<typeof MAY_HAVE>) =>
		coversToBeginWith(CHOSEN, OLD, { ...MAY_HAVE, ...mayHave }).map(({ boardId }) => boardId);
	expect(boards({ programmeBoardIds: ['crime', 'alliance'] })).toEqual(['crime', 'alliance']);
	expect(boards({ taken: ['alliance in December'] as never })).toEqual(['crime', 'oversight']);
});

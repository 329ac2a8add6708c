import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { decideStart, type Start } from './decide-start.ts';

const today = isoDate('2017-11-20');
const START: Start = {
	drafterId: 'drafter',
	title: ' Perpetrator programme ',
	quarter: { endsOn: isoDate('2017-09-30') },
	meeting: { boardId: 'crime-board', heldOn: isoDate('2017-12-05') },
	programmeBoardIds: ['crime-board'],
	begunId: null,
	replaces: null,
};

test('a report on a quarter that has ended is started for a later meeting of a board that the programme reports to', () => {
	expect(decideStart(START, today)).toEqual({
		ok: true,
		value: { type: 'draft-started', drafterId: 'drafter', title: 'Perpetrator programme' },
	});
	expect(
		decideStart({ ...START, replaces: { state: 'published', replacementId: null, isErased: false } }, today)
			.ok,
	).toBe(true);
});

test('a paper that was withdrawn because words were erased from it is replaced as a published one is', () => {
	const erased = { state: 'withdrawn', replacementId: null, isErased: true } as const;
	expect(decideStart({ ...START, replaces: erased }, today).ok).toBe(true);
	expect(decideStart({ ...START, replaces: { ...erased, replacementId: 'begun' } }, today)).toMatchObject({
		refusal: { code: 'replacement-begun' },
	});
});

test.each<[string, Partial<Start>, object]>([
	['without a title', { title: '  ' }, { code: 'no-title' }],
	[
		'on a quarter that ends today',
		{ quarter: { endsOn: today } },
		{ code: 'quarter-not-ended', endsOn: today },
	],
	[
		'to a board that the programme does not report to',
		{ programmeBoardIds: ['another'] },
		{ code: 'not-a-board-of-the-programme' },
	],
	[
		'for a meeting within the quarter',
		{ meeting: { boardId: 'crime-board', heldOn: isoDate('2017-09-30') } },
		{ code: 'meeting-before-quarter-ended', endsOn: '2017-09-30' },
	],
	['beside one for the same meeting', { begunId: 'first' }, { code: 'begun-already', reportId: 'first' }],
	[
		'in place of one that was withdrawn',
		{ replaces: { state: 'withdrawn', replacementId: null, isErased: false } },
		{ code: 'only-published-is-replaced', state: 'withdrawn' },
	],
	[
		'in place of one for which another draft exists',
		{ replaces: { state: 'published', replacementId: 'other', isErased: false } },
		{ code: 'replacement-begun', replacementId: 'other' },
	],
])('none is started %s', (_, differs, refusal) => {
	expect(decideStart({ ...START, ...differs }, today)).toEqual({ ok: false, refusal });
});

import { expect, test } from 'vitest';
import { type Instant, isoDate } from '../calendar/iso-date.ts';
import type { BoardReportState } from './board-report-state.ts';
import { type CoverWanted, decideCover, decideCoverRemoval } from './decide-cover.ts';

const DRAFT: BoardReportState = { state: 'draft', writerIds: ['olive'] };
const WANTED: CoverWanted = {
	meeting: { boardId: 'oversight', heldOn: isoDate('2017-12-06') },
	asked: ' Members are asked to note the report. ',
	quarter: { endsOn: isoDate('2017-09-30') },
	programmeBoardIds: ['crime', 'oversight'],
	begunId: null,
};

test('a draft goes to a board of its programme, for a meeting after its quarter, and asks it what it is asked', () => {
	expect(decideCover(DRAFT, WANTED)).toEqual({
		ok: true,
		value: { asked: 'Members are asked to note the report.' },
	});
	expect(decideCover(DRAFT, { ...WANTED, asked: '' })).toMatchObject({ value: { asked: '' } });
});

test.each<[string, Partial<CoverWanted>, object]>([
	[
		'a board that the programme does not report to',
		{ programmeBoardIds: ['crime'] },
		{ code: 'not-a-board-of-the-programme' },
	],
	[
		'a meeting within the quarter',
		{ meeting: { boardId: 'oversight', heldOn: isoDate('2017-09-30') } },
		{ code: 'meeting-before-quarter-ended', endsOn: '2017-09-30' },
	],
	[
		'a meeting that has a paper on the quarter',
		{ begunId: 'other' },
		{ code: 'begun-already', reportId: 'other' },
	],
	['a question longer than the first page holds', { asked: 'x'.repeat(301) }, { code: 'too-long' }],
	[
		'characters that the paper cannot print',
		{ asked: 'Note 報告.' },
		{ code: 'not-in-the-fonts', characters: ['報', '告'] },
	],
])('it has no cover for %s', (_, differs, refusal) => {
	expect(decideCover(DRAFT, { ...WANTED, ...differs })).toEqual({ ok: false, refusal });
});

const APPROVED = {
	writerIds: ['olive'],
	approverId: 'asha',
	approvedAt: '2017-11-01T09:00:00.000Z' as Instant,
	digest: 'abc',
};
const TWO = { boardId: 'oversight', boardIds: ['crime', 'oversight'], owedTo: [] };

test.each<BoardReportState>([
	{ state: 'awaiting-approval', writerIds: ['olive'] },
	{ state: 'approved', ...APPROVED },
	{ state: 'published', ...APPROVED, publishedAt: APPROVED.approvedAt, boardIds: ['crime'] },
])('no board is added to, or taken off, a paper that is $state', (state) => {
	const refusal = { code: 'wrong-state', state: state.state };
	expect(decideCover(state, WANTED)).toEqual({ ok: false, refusal });
	expect(decideCoverRemoval(state, TWO)).toEqual({ ok: false, refusal });
});

test('a board is taken off a draft, but not the last one, and none that had the paper which the draft replaces', () => {
	expect(decideCoverRemoval(DRAFT, TWO)).toEqual({ ok: true, value: { boardId: 'oversight' } });
	expect(decideCoverRemoval(DRAFT, { ...TWO, boardIds: ['oversight'] })).toMatchObject({
		refusal: { code: 'last-board' },
	});
	expect(decideCoverRemoval(DRAFT, { ...TWO, owedTo: ['oversight'] })).toMatchObject({
		refusal: { code: 'had-the-replaced-paper' },
	});
});

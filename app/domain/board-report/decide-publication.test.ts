import { expect, test } from 'vitest';
import type { Instant } from '../calendar/iso-date.ts';
import type { BoardReportState } from './board-report-state.ts';
import { decidePublication } from './decide-publication.ts';

const NOW = '2017-10-24T09:00:00.000Z' as Instant;
const APPROVED: BoardReportState = {
	state: 'approved',
	writerIds: ['olive'],
	approverId: 'asha',
	approvedAt: NOW,
	digest: 'abc',
};
const publication = (...boardIds: string[]) => ({
	publisherId: 'olive',
	boardIds,
	programmeBoardIds: ['strategic', 'oversight'],
});

test('an approved report goes to the boards of its covers, each once', () => {
	expect(decidePublication(APPROVED, publication('oversight', 'strategic', 'oversight'), NOW)).toEqual({
		ok: true,
		value: {
			type: 'published',
			publisherId: 'olive',
			publishedAt: NOW,
			boardIds: ['oversight', 'strategic'],
		},
	});
});

test('a report is published to no board that its programme does not report to', () => {
	expect(decidePublication(APPROVED, publication('strategic', 'next-door'), NOW)).toEqual({
		ok: false,
		refusal: { code: 'not-a-board-of-the-programme', boardIds: ['next-door'] },
	});
});

test.each<BoardReportState>([
	{ state: 'draft', writerIds: ['olive'] },
	{ state: 'awaiting-approval', writerIds: ['olive'] },
	{ ...APPROVED, state: 'published', publishedAt: NOW, boardIds: ['strategic'] },
])('a report that is $state is not published', (state) => {
	expect(decidePublication(state, publication('strategic'), NOW)).toEqual({
		ok: false,
		refusal: { code: 'wrong-state', state: state.state },
	});
});

import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { decideMeeting, decideMeetingRemoval, type MeetingPapers } from './decide-meeting.ts';

const TODAY = isoDate('2026-10-20');
const meeting = (heldOn: string, papers: MeetingPapers = 'none') => ({
	heldOn: isoDate(heldOn),
	papersDueOn: isoDate('2026-10-01'),
	papers,
});

test.each([
	['a meeting without papers moves', meeting('2026-12-01'), '2026-12-08', 'accepted'],
	['one whose paper is being written moves', meeting('2026-12-01', 'drafted'), '2026-12-08', 'accepted'],
	[
		'one whose paper is approved keeps its day',
		meeting('2026-12-01', 'approved'),
		'2026-12-08',
		'paper-approved',
	],
	[
		'and may move the day on which papers are due',
		meeting('2026-12-01', 'approved'),
		'2026-12-01',
		'accepted',
	],
	['one that was held stays', meeting('2026-10-19'), '2026-12-08', 'held-already'],
	['today counts as to come', meeting('2026-10-20'), '2026-10-20', 'accepted'],
])('%s', (_name, before, heldOn, answer) => {
	const decided = decideMeeting(
		before,
		{ heldOn: isoDate(heldOn), papersDueOn: isoDate('2026-10-20') },
		[],
		TODAY,
	);
	expect(decided.ok ? 'accepted' : decided.refusal).toBe(answer);
});

test('a meeting is taken off the list unless it was held or has a paper', () => {
	expect(decideMeetingRemoval(meeting('2026-12-01'), TODAY).ok).toBe(true);
	expect(decideMeetingRemoval(meeting('2026-12-01', 'drafted'), TODAY)).toEqual({
		ok: false,
		refusal: 'paper-written',
	});
	expect(decideMeetingRemoval(meeting('2026-10-19'), TODAY)).toEqual({ ok: false, refusal: 'held-already' });
});

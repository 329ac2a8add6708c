import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { decideAnswer, decideAsking, decideQuestion, isAnswerOverdue } from './decide-clarification.ts';

const CLOSES = instant('2026-10-16T11:00:00.000Z');
const open = { state: 'published', questionsCloseAt: CLOSES } as const;
const before = instant('2026-10-16T10:59:59.999Z');
const wording = { words: 'How many places?', names: ['Turning North (invented)'], nobodyNamed: false };

test('a question is in time until the instant at which questions close, and late at it', () => {
	expect(decideAsking(open, before)).toMatchObject({ ok: true });
	expect(decideAsking(open, CLOSES)).toMatchObject({ refusal: { code: 'too-late', closesAt: CLOSES } });
	expect(decideAsking({ ...open, state: 'cancelled' }, before)).toMatchObject({
		refusal: { code: 'not-open' },
	});
});

test.each([
	['How many places?', false, undefined],
	[' \n', false, 'no-words'],
	['We at TURNING NORTH ask: how many?', false, 'names-somebody'],
	['We at TURNING NORTH ask: how many?', true, 'names-somebody'],
	['Write to ann@turning.example', false, 'looks-personal'],
	['Write to ann@turning.example', true, undefined],
])('%j is asked: %s, %s', (words, nobodyNamed, refusal) => {
	const decided = decideQuestion(open, { ...wording, words, nobodyNamed }, before);
	expect(decided.ok ? undefined : decided.refusal.code).toBe(refusal);
});

test.each([
	['A hundred.', 'published', false, undefined],
	['A hundred.', 'published', true, 'already-answered'],
	['A hundred.', 'cancelled', false, 'not-open'],
	['', 'published', false, 'no-words'],
	['As Turning North knows, a hundred.', 'published', false, 'names-somebody'],
] as const)('%j is answered: %s, %s, %s', (answer, state, isAnswered, refusal) => {
	const decided = decideAnswer(
		{ state, isAnswered },
		{ question: 'How many places?', answer, names: wording.names, nobodyNamed: false },
	);
	expect(decided.ok ? undefined : decided.refusal.code).toBe(refusal);
});

test('an answer is overdue from the day after it was due', () => {
	const due = isoDate('2026-10-23');
	expect(isAnswerOverdue(false, due, due)).toBe(false);
	expect(isAnswerOverdue(false, due, isoDate('2026-10-24'))).toBe(true);
	expect(isAnswerOverdue(true, due, isoDate('2026-10-24'))).toBe(false);
});

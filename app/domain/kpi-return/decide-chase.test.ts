import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { decideAnswerQuery } from './decide-answer-query.ts';
import { decideClosing } from './decide-closing.ts';
import { decideContactLog } from './decide-contact-log.ts';
import { decideExtension } from './decide-extension.ts';
import { decideMarkReady } from './decide-mark-ready.ts';
import { decideOpeningAgain } from './decide-opening-again.ts';
import { decideSendBackToDraft } from './decide-send-back-to-draft.ts';
import { decideStart } from './decide-start.ts';
import { decideTakeBack } from './decide-take-back.ts';
import { evolveReturn } from './evolve-return.ts';
import { lastDayOfExtension } from './last-day-of-extension.ts';
import { returnDue } from './return-due.ts';
import { reviewClock, reviewClockOf, writeReviewBy } from './review-clock.ts';
import {
	ACCEPTED,
	acceptedWhole,
	after,
	answered,
	at,
	CERTIFIER,
	ERROR,
	JULY,
	MEMBER,
	markedReady,
	NOT_STARTED,
	NOTED,
	OFFICER,
	PREPARER,
	QUERIED,
	queried,
	READY,
	STRANGER,
	SUBMITTED,
	saved,
	started,
	submitted,
	WARNING,
} from './some-return.test-data.ts';
import { whyLocked } from './why-locked.ts';

const code = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
	result.ok ? 'accepted' : result.refusal.code;

test.each([
	['before the period begins', NOT_STARTED, PREPARER, at('2017-03-31'), 'period-not-begun'],
	['as the period begins in London', NOT_STARTED, PREPARER, at('2017-03-31', '23:30'), 'accepted'],
	['by an officer', NOT_STARTED, OFFICER, JULY, 'accepted'],
	['by another provider', NOT_STARTED, STRANGER, JULY, 'not-a-party'],
	['twice', after(started), PREPARER, JULY, 'already-started'],
])('a return is started %s: %s', (_name, state, by, now, expected) => {
	expect(code(decideStart(state, { by }, now))).toBe(expected);
});

const DRAFT = after(started, saved());
test.each([
	['with nothing against it', DRAFT, PREPARER, [NOTED], 'accepted'],
	['with an error', DRAFT, PREPARER, [ERROR], 'findings'],
	['with a warning that nobody explained', DRAFT, PREPARER, [WARNING], 'findings'],
	['by a member of the consortium', DRAFT, MEMBER, [], 'only-the-lead'],
	['by an officer on the provider’s behalf', DRAFT, OFFICER, [], 'accepted'],
	['with a query unanswered', QUERIED, PREPARER, [], 'queries-unanswered'],
	[
		'with the query answered',
		after(started, saved(), markedReady, submitted(), queried(), answered),
		PREPARER,
		[],
		'accepted',
	],
	['while it is with the commissioner', SUBMITTED, PREPARER, [], 'locked'],
])('a return is marked ready %s: %s', (_name, state, by, findings, expected) => {
	expect(code(decideMarkReady(state, { by, findings }, JULY))).toBe(expected);
});

test.each([
	['on the last evening of the quarter', at('2017-06-30', '22:59'), 'period-not-ended'],
	['as the quarter ends in London', at('2017-06-30', '23:01'), 'accepted'],
])('a return is marked ready %s: %s', (_name, now, expected) => {
	expect(code(decideMarkReady(DRAFT, { by: PREPARER, findings: [] }, now))).toBe(expected);
});

test.each([
	['by its preparer', READY, PREPARER, 'accepted'],
	['by an officer on the provider’s behalf', READY, OFFICER, 'accepted'],
	['by a member of the consortium', READY, MEMBER, 'only-the-lead'],
	['by another provider', READY, STRANGER, 'only-the-lead'],
	['while it is open', DRAFT, PREPARER, 'not-ready-to-certify'],
	['once it has been certified', SUBMITTED, PREPARER, 'already-submitted'],
	['once it has been accepted', ACCEPTED, PREPARER, 'already-submitted'],
	['while a question is asked', QUERIED, PREPARER, 'not-ready-to-certify'],
])('a return that was ready is taken back %s: %s', (_name, state, by, expected) => {
	expect(code(decideTakeBack(state, { by }, JULY))).toBe(expected);
});

test('what was taken back is as it was before it was ready: open, and with a question open still a question', () => {
	const takenBack = { type: 'taken-back', personId: 'preparer', at: JULY } as const;
	expect(evolveReturn(READY, takenBack).state).toBe('draft');
	const readyAgain = after(started, saved(), markedReady, submitted(), queried(), answered, markedReady);
	expect(evolveReturn(readyAgain, takenBack).state).toBe('queried');
});

test('the certifier sends a ready return back with a reason', () => {
	expect(code(decideSendBackToDraft(READY, { by: CERTIFIER, reason: 'Walsall looks low.' }, JULY))).toBe(
		'accepted',
	);
	expect(code(decideSendBackToDraft(READY, { by: CERTIFIER, reason: '' }, JULY))).toBe('words-missing');
	expect(code(decideSendBackToDraft(READY, { by: MEMBER, reason: 'Walsall looks low.' }, JULY))).toBe(
		'only-the-lead',
	);
	expect(code(decideSendBackToDraft(SUBMITTED, { by: CERTIFIER, reason: 'Walsall looks low.' }, JULY))).toBe(
		'not-ready-to-certify',
	);
});

test('a return sent back while a query is unresolved is queried still', () => {
	const sentBack = { type: 'sent-back-to-draft', personId: 'certifier', at: JULY, reason: 'No.' } as const;
	expect(after(started, saved(), markedReady, sentBack).state).toBe('draft');
	expect(
		after(started, saved(), markedReady, submitted(), queried(), answered, markedReady, sentBack).state,
	).toBe('queried');
});

const CLOSING = { by: OFFICER, why: 'provider-closed', reason: '' } as const;
const reopened = {
	type: 'return-reopened',
	personId: 'officer',
	at: at('2017-07-20'),
	submission: 1,
	reason: 'Wrong.',
} as const;
const EXTENSION = {
	by: OFFICER,
	agreedWith: 'Joan Smith',
	newDueOn: isoDate('2017-08-14'),
	reason: 'The data officer is ill.',
	dueOnSeen: isoDate('2017-07-31'),
};
const ENDS = isoDate('2018-12-31');
const ONCE = after(started, extended('2017-08-14', '2017-07-20'));
const SEEN = { dueOnSeen: isoDate('2017-08-14') };
const on = (day: string) => ({ newDueOn: isoDate(day) });
test.each([
	['after the due date', DRAFT, {}, 'accepted'],
	['on the due date', DRAFT, on('2017-07-31'), 'not-after-due-date'],
	['by the provider alone', DRAFT, { by: PREPARER }, 'only-the-office'],
	['with nobody', DRAFT, { agreedWith: ' ' }, 'agreed-with-missing'],
	['for no reason', DRAFT, { reason: '' }, 'words-missing'],
	['of a return that is in', QUERIED, {}, 'already-submitted'],
	['of a return that is closed', after(started, closed()), {}, 'closed'],
	['on a Saturday', DRAFT, on('2017-08-12'), 'not-a-working-day'],
	['on a bank holiday', DRAFT, on('2017-08-28'), 'not-a-working-day'],
	['on the last working day of the programme', DRAFT, on('2018-12-31'), 'accepted'],
	['past the end of the programme', DRAFT, on('2019-01-02'), 'past-the-end'],
	['a second time, knowing of the first', ONCE, { ...SEEN, ...on('2017-08-21') }, 'accepted'],
	['a second time, not knowing of the first', ONCE, on('2017-08-21'), 'due-date-changed'],
	['back before the first', ONCE, { ...SEEN, ...on('2017-08-10') }, 'not-after-due-date'],
	['to the same day again', ONCE, { ...SEEN, ...on('2017-08-14') }, 'not-after-due-date'],
])('an extension is agreed %s: %s', (_name, state, change, expected) => {
	expect(code(decideExtension(state, { ...EXTENSION, ...change }, ENDS, JULY))).toBe(expected);
});

test('an extension to a day that has passed is refused', () => {
	expect(decideExtension(DRAFT, EXTENSION, ENDS, at('2017-08-15'))).toMatchObject({
		refusal: { code: 'in-the-past', today: '2017-08-15' },
	});
});

test.each([
	// Saturday and Sunday, each to its side; a bank holiday on a Monday; not back to the day that it is due on already.
	['2017-08-12', '2017-08-11'],
	['2017-08-13', '2017-08-14'],
	['2017-08-28', '2017-08-29'],
	['2017-08-01', '2017-08-01'],
])('for %s the working day that is proposed is %s', (day, nearest) => {
	const decided = decideExtension(DRAFT, { ...EXTENSION, ...on(day) }, ENDS, JULY);
	expect(decided.ok ? decided.value.newDueOn : decided.refusal).toEqual(
		day === nearest ? day : { code: 'not-a-working-day', nearest },
	);
});

test.each([
	['2017-07-31', '2018-12-31', '2018-12-31'],
	['2017-07-31', '2017-07-31', '2017-10-31'],
	['2018-01-30', '2017-12-31', '2018-04-30'],
	['2018-11-30', '2017-12-31', '2019-02-28'],
])('a return that is due on %s, of a programme that ends on %s, waits until %s at most', (dueOn, ends, last) => {
	expect(lastDayOfExtension(isoDate(dueOn), isoDate(ends))).toBe(last);
});

test('a return of a programme that ended long ago is extended no more', () => {
	expect(decideExtension(DRAFT, { ...EXTENSION, ...on('2026-11-02') }, ENDS, at('2026-10-20'))).toMatchObject(
		{ refusal: { code: 'past-the-end', lastDay: '2018-12-31', isOver: true } },
	);
});

test.each([
	['not started', NOT_STARTED, {}, 'accepted'],
	['in draft', DRAFT, {}, 'accepted'],
	['ready to certify', READY, {}, 'accepted'],
	['sent and asked about', QUERIED, {}, 'accepted'],
	['waiting to be reviewed', SUBMITTED, {}, 'awaits-review'],
	['answered', after(started, saved(), markedReady, submitted(), queried(), answered), {}, 'awaits-review'],
	['accepted', ACCEPTED, {}, 'has-been-accepted'],
	[
		'reopened after it was accepted',
		after(started, saved(), markedReady, submitted(), acceptedWhole, reopened),
		{},
		'has-been-accepted',
	],
	['closed already', after(started, closed()), {}, 'already-closed'],
	['the provider’s own to close', DRAFT, { by: PREPARER }, 'only-the-office'],
	[
		'closed for another reason, with words',
		DRAFT,
		{ why: 'other', reason: 'The council took it over.' },
		'accepted',
	],
	['closed for another reason, without any', DRAFT, { why: 'other' }, 'words-missing'],
] as const)('a return that is %s: %s', (_name, state, change, expected) => {
	expect(code(decideClosing(state, { ...CLOSING, ...change }, JULY))).toBe(expected);
});

test('a return of a quarter that is not over is not closed', () => {
	expect(decideClosing(NOT_STARTED, CLOSING, at('2017-06-30'))).toMatchObject({
		refusal: { code: 'period-not-ended', endsOn: '2017-06-30' },
	});
});

test('a question about a closed return is answered no more', () => {
	const answer = { by: PREPARER, queryId: 'query', words: 'Because.' };
	expect(code(decideAnswerQuery(QUERIED, answer, JULY))).toBe('accepted');
	expect(code(decideAnswerQuery(evolveReturn(QUERIED, closed()), answer, JULY))).toBe('return-closed');
});

test('a closed return is due no more, takes nothing, and stands again as it stood when it is opened', () => {
	for (const state of [NOT_STARTED, DRAFT, READY, QUERIED]) {
		const shut = evolveReturn(state, closed());
		expect(shut).toMatchObject({ state: 'closed', closed: { why: 'records-lost', before: state.state } });
		expect(returnDue(shut, isoDate('2023-09-01'))).toMatchObject({ left: null, isOverdue: false });
		expect(whyLocked(shut.state)).toBe('closed');
		expect(code(decideStart(shut, { by: PREPARER }, JULY))).toBe('closed');
		const opened = decideOpeningAgain(shut, { by: OFFICER }, JULY);
		expect(opened.ok && evolveReturn(shut, opened.value)).toEqual(state);
		expect(code(decideOpeningAgain(shut, { by: PREPARER }, JULY))).toBe('only-the-office');
		expect(code(decideOpeningAgain(state, { by: OFFICER }, JULY))).toBe('not-closed');
	}
});

function closed() {
	return {
		type: 'return-closed',
		personId: 'officer',
		at: at('2017-08-01'),
		why: 'records-lost',
		words: '',
	} as const;
}

function extended(newDueOn: string, day: string) {
	return {
		type: 'extension-agreed',
		personId: 'officer',
		at: at(day),
		agreedWith: 'Joan',
		newDueOn: isoDate(newDueOn),
		reason: 'Ill.',
	} as const;
}
test.each([
	[
		'2017-07-31',
		DRAFT,
		{ dueOn: '2017-07-31', extendedTo: null, left: { kind: 'due-today' }, isOverdue: false },
	],
	[
		'2017-08-01',
		DRAFT,
		{ dueOn: '2017-07-31', extendedTo: null, left: { kind: 'overdue-by', days: 1 }, isOverdue: true },
	],
	[
		'2017-08-01',
		after(started, extended('2017-08-14', '2017-07-20')),
		{ dueOn: '2017-07-31', extendedTo: '2017-08-14', left: { kind: 'due-in', days: 13 }, isOverdue: false },
	],
	[
		'2017-08-15',
		after(started, extended('2017-08-14', '2017-07-20')),
		{ dueOn: '2017-07-31', extendedTo: '2017-08-14', left: { kind: 'overdue-by', days: 1 }, isOverdue: true },
	],
	[
		'2017-08-15',
		after(started, extended('2017-08-31', '2017-07-20'), extended('2017-08-14', '2017-07-25')),
		{ dueOn: '2017-07-31', extendedTo: '2017-08-14', left: { kind: 'overdue-by', days: 1 }, isOverdue: true },
	],
	['2017-09-01', SUBMITTED, { dueOn: '2017-07-31', extendedTo: null, left: null, isOverdue: false }],
	['2017-09-01', ACCEPTED, { dueOn: '2017-07-31', extendedTo: null, left: null, isOverdue: false }],
])('on %s the due date stands, and beside it what was agreed', (today, state, expected) => {
	expect(returnDue(state, isoDate(today))).toEqual(expected);
});

test('the officer has ten working days from the submission, bank holidays counted out', () => {
	const august = after(started, saved(), markedReady, submitted(1, '2017-08-18'));
	expect(reviewClock(august, isoDate('2017-08-21'))).toEqual({
		reviewBy: '2017-09-04',
		left: { kind: 'due-in', days: 14 },
	});
	expect(reviewClock(august, isoDate('2017-09-05'))).toMatchObject({ left: { kind: 'overdue-by', days: 1 } });
	for (const state of [DRAFT, READY, QUERIED, ACCEPTED])
		expect(reviewClock(state, isoDate('2017-08-21'))).toBeNull();
});

const CONTACT = {
	by: OFFICER,
	channel: 'telephone',
	spokeTo: 'Joan Smith',
	words: 'Will send it on Friday.',
	promisedOn: isoDate('2017-07-14'),
} as const;
test.each([
	['with a promise', {}, 'accepted'],
	['without a promise', { promisedOn: null }, 'accepted'],
	['with a promise for yesterday', { promisedOn: isoDate('2017-07-09') }, 'promise-in-the-past'],
	['with nobody', { spokeTo: '' }, 'spoke-to-missing'],
	['without words', { words: ' ' }, 'words-missing'],
	['by the provider', { by: PREPARER }, 'only-the-office'],
])('a contact is logged %s: %s', (_name, change, expected) => {
	expect(code(decideContactLog(DRAFT, { ...CONTACT, ...change }, JULY))).toBe(expected);
});

test('a review whose last day cannot be worked out is still told', () => {
	const late = { state: 'submitted', submittedAt: instant('2028-12-28T09:00:00.000Z') } as const;
	const clock = reviewClockOf(late, isoDate('2029-02-01'));
	expect(clock).toEqual({ reviewBy: null, left: null });
	expect(writeReviewBy(clock ?? { reviewBy: null })).toBe(
		'the end of 10 working days after it was submitted',
	);
});

import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { decideContactLog } from './decide-contact-log.ts';
import { decideExtension } from './decide-extension.ts';
import { decideMarkReady } from './decide-mark-ready.ts';
import { decideSendBackToDraft } from './decide-send-back-to-draft.ts';
import { decideStart } from './decide-start.ts';
import { returnDue } from './return-due.ts';
import { reviewClock, reviewClockOf, writeReviewBy } from './review-clock.ts';
import {
	ACCEPTED,
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

const EXTENSION = {
	by: OFFICER,
	agreedWith: 'Joan Smith',
	newDueOn: isoDate('2017-08-14'),
	reason: 'The data officer is ill.',
};
test.each([
	['after the due date', DRAFT, {}, 'accepted'],
	['on the due date', DRAFT, { newDueOn: isoDate('2017-07-31') }, 'not-after-due-date'],
	['by the provider alone', DRAFT, { by: PREPARER }, 'only-the-office'],
	['with nobody', DRAFT, { agreedWith: ' ' }, 'agreed-with-missing'],
	['for no reason', DRAFT, { reason: '' }, 'words-missing'],
	['of a return that is in', QUERIED, {}, 'already-submitted'],
])('an extension is agreed %s: %s', (_name, state, change, expected) => {
	expect(code(decideExtension(state, { ...EXTENSION, ...change }, JULY))).toBe(expected);
});

test('an extension to a day that has passed is refused', () => {
	expect(decideExtension(DRAFT, EXTENSION, at('2017-08-15'))).toMatchObject({
		refusal: { code: 'in-the-past', today: '2017-08-15' },
	});
});

const extended = (newDueOn: string, day: string) =>
	({
		type: 'extension-agreed',
		personId: 'officer',
		at: at(day),
		agreedWith: 'Joan',
		newDueOn: isoDate(newDueOn),
		reason: 'Ill.',
	}) as const;
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

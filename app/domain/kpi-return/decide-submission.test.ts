import { expect, test } from 'vitest';
import { type Certification, decideSubmission } from './decide-submission.ts';
import type { KpiReturn } from './kpi-return.ts';
import {
	ACCEPTED,
	after,
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

const CERTIFICATION: Certification = {
	by: CERTIFIER,
	capacity: 'certifier',
	declared: true,
	findings: [],
	changedSections: [],
};
const decide = (state: KpiReturn, change: Partial<Certification> = {}, now = JULY) =>
	decideSubmission(state, { ...CERTIFICATION, ...change }, now);
const refusal = (...args: Parameters<typeof decide>) => {
	const result = decide(...args);
	return result.ok ? 'accepted' : result.refusal.code;
};

test('a ready return that somebody else prepared is submitted as version 1', () => {
	expect(decide(READY)).toEqual({
		ok: true,
		value: {
			type: 'return-submitted',
			personId: 'certifier',
			at: JULY,
			submission: 1,
			capacity: 'certifier',
			acceptancesKept: [],
		},
	});
});

test('a deputy signs off in the certifier’s place, and it is recorded', () => {
	expect(
		decide(READY, { by: { personId: 'deputy', organisationId: 'lead' }, capacity: 'deputy' }),
	).toMatchObject({
		value: { capacity: 'deputy', personId: 'deputy' },
	});
});

test.each([
	['not started', NOT_STARTED, 'not-ready-to-certify'],
	['a draft', after(started, saved()), 'not-ready-to-certify'],
	['queried and not yet ready again', QUERIED, 'not-ready-to-certify'],
	['submitted already', SUBMITTED, 'already-submitted'],
	['accepted', ACCEPTED, 'already-submitted'],
])('a return that is %s cannot be submitted', (_name, state, code) => {
	expect(refusal(state)).toBe(code);
});

test.each([
	['the preparer', PREPARER, 'certifier-prepared-it'],
	['a member of the consortium', MEMBER, 'lead-certifies'],
	['another provider', STRANGER, 'lead-certifies'],
	['an officer', OFFICER, 'provider-certifies'],
	[
		'the preparer under another organisation’s account',
		{ ...PREPARER, organisationId: 'opcc' },
		'provider-certifies',
	],
])('%s cannot certify', (_name, by, code) => {
	expect(refusal(READY, { by })).toBe(code);
});

test('whoever typed anything in an earlier round does not certify a later one', () => {
	const state = after(started, saved(CERTIFIER), saved(PREPARER, '2017-07-05', 2), markedReady);
	expect(refusal(state)).toBe('certifier-prepared-it');
	expect(refusal(state, { by: { personId: 'deputy', organisationId: 'lead' }, capacity: 'deputy' })).toBe(
		'accepted',
	);
});

test('what an officer typed on the provider’s behalf is certified by the provider', () => {
	const state = after(started, saved(OFFICER), markedReady);
	expect(refusal(state)).toBe('accepted');
	expect(refusal(state, { by: OFFICER })).toBe('provider-certifies');
});

test.each([
	['on the last evening of the period', at('2017-06-30', '22:59'), 'period-not-ended'],
	['on the first day after it, which in London has begun', at('2017-06-30', '23:00'), 'accepted'],
	['before the due date', at('2017-07-31'), 'accepted'],
	['late', at('2017-11-01'), 'accepted'],
])('%s: %s', (_name, now, code) => {
	expect(refusal(READY, {}, now)).toBe(code);
});

test('a window that opens later than the day after the period is waited for', () => {
	const state = {
		...READY,
		period: { ...READY.period, opensOn: '2017-07-11' as typeof READY.period.opensOn },
	};
	expect(refusal(state, {}, at('2017-07-10'))).toBe('window-not-open');
	expect(refusal(state, {}, at('2017-07-11'))).toBe('accepted');
});

test('the declaration must be ticked', () => {
	expect(refusal(READY, { declared: false })).toBe('not-declared');
});

test('an error, or a warning without a note, blocks submission; a noted warning does not', () => {
	expect(decide(READY, { findings: [NOTED, WARNING, ERROR] })).toEqual({
		ok: false,
		refusal: { code: 'findings', findings: [WARNING, ERROR] },
	});
	expect(refusal(READY, { findings: [NOTED] })).toBe('accepted');
});

test('the next submission is another version, and keeps the acceptance of sections that did not change', () => {
	const accepted = { type: 'section-accepted', personId: 'officer', at: JULY, submission: 1 } as const;
	const state = after(
		started,
		saved(),
		markedReady,
		submitted(),
		{ ...accepted, section: 'children' },
		{ ...accepted, section: 'money' },
		queried(),
		markedReady,
	);
	expect(decide(state, { changedSections: ['partners', 'money'] })).toMatchObject({
		value: { submission: 2, acceptancesKept: ['children'] },
	});
});

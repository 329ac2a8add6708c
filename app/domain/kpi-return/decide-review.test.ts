import { expect, test } from 'vitest';
import { decideAcceptSection } from './decide-accept-section.ts';
import { decideAcceptance } from './decide-acceptance.ts';
import { decideAnswerQuery } from './decide-answer-query.ts';
import { decideAskAgain } from './decide-ask-again.ts';
import { decideQuery } from './decide-query.ts';
import { decideReopening } from './decide-reopening.ts';
import { decideResolveQuery } from './decide-resolve-query.ts';
import type { KpiReturn } from './kpi-return.ts';
import {
	ACCEPTED,
	after,
	answered,
	BOXES,
	JULY,
	MEMBER,
	markedReady,
	OFFICER,
	PREPARER,
	QUERIED,
	queried,
	READY,
	SECOND_OFFICER,
	STRANGER,
	SUBMITTED,
	saved,
	started,
	submitted,
} from './some-return.test-data.ts';

const code = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
	result.ok ? 'accepted' : result.refusal.code;
const FIGURE = { kind: 'figure', box: 'partner-cases-contacted|walsall|2' } as const;
const query = (state: KpiReturn, change: Partial<Parameters<typeof decideQuery>[1]> = {}) =>
	decideQuery(
		state,
		{
			by: OFFICER,
			queryId: 'query',
			about: FIGURE,
			words: ' Why so few? ',
			submission: 1,
			boxes: BOXES,
			...change,
		},
		JULY,
	);

test('a query names the figure that it is about, and its section', () => {
	expect(query(SUBMITTED)).toMatchObject({
		value: { subject: { kind: 'figure', section: 'partners', box: FIGURE.box }, words: 'Why so few?' },
	});
	expect(query(SUBMITTED, { about: { kind: 'narrative', question: 'risks' } })).toMatchObject({
		value: { subject: { section: 'narrative', question: 'risks' } },
	});
});

test.each([
	['without words', SUBMITTED, { words: ' ' }, 'words-missing'],
	[
		'of a figure that the return does not ask',
		SUBMITTED,
		{ about: { kind: 'figure', box: 'starts|walsall|' } },
		'no-such-subject',
	],
	[
		'of an answer that nobody asks for',
		SUBMITTED,
		{ about: { kind: 'narrative', question: 'gossip' } },
		'no-such-subject',
	],
	['by the provider', SUBMITTED, { by: PREPARER }, 'only-the-office'],
	['of a draft', READY, {}, 'not-under-review'],
	['of an accepted return', ACCEPTED, {}, 'not-under-review'],
	['beside another query', QUERIED, {}, 'accepted'],
	['of a version that is no longer the newest', SUBMITTED, { submission: 0 }, 'another-submission'],
] as const)('a query %s: %s', (_name, state, change, expected) => {
	expect(code(query(state, change))).toBe(expected);
});

test.each([
	['the lead', PREPARER, 'It is right.', 'accepted'],
	['a member', MEMBER, 'It is right.', 'accepted'],
	['nobody, without words', PREPARER, '', 'words-missing'],
	['not an officer', OFFICER, 'It is right.', 'only-the-provider'],
	['not a stranger', STRANGER, 'It is right.', 'only-the-provider'],
])('a query is answered by %s', (_name, by, words, expected) => {
	expect(code(decideAnswerQuery(QUERIED, { by, queryId: 'query', words }, JULY))).toBe(expected);
});

test('answers and questions go back and forth in a thread until it is resolved', () => {
	const answeredOnce = after(started, saved(), markedReady, submitted(), queried(), answered);
	const again = decideAskAgain(answeredOnce, { by: OFFICER, queryId: 'query', words: 'For how long?' }, JULY);
	expect(code(again)).toBe('accepted');
	if (!again.ok) return;
	const askedAgain = after(started, saved(), markedReady, submitted(), queried(), answered, again.value);
	expect(askedAgain.queries[0]?.state).toBe('open');
	const resolved = decideResolveQuery(askedAgain, { by: OFFICER, queryId: 'query' }, JULY);
	if (!resolved.ok) throw new Error('the office may take back a question');
	const state = after(
		started,
		saved(),
		markedReady,
		submitted(),
		queried(),
		answered,
		again.value,
		resolved.value,
	);
	expect(code(decideAnswerQuery(state, { by: PREPARER, queryId: 'query', words: 'A week.' }, JULY))).toBe(
		'query-resolved',
	);
	expect(
		code(
			decideAskAgain({ ...state, state: 'queried' }, { by: OFFICER, queryId: 'query', words: 'Well?' }, JULY),
		),
	).toBe('query-resolved');
	expect(code(decideResolveQuery(state, { by: OFFICER, queryId: 'query' }, JULY))).toBe('query-resolved');
});

test.each([
	['while it is under review', QUERIED, 'accepted'],
	[
		'not while it waits to be certified',
		after(started, saved(), markedReady, submitted(), queried(), answered, markedReady),
		'not-under-review',
	],
	['not once it has been accepted', { ...QUERIED, state: 'accepted' as const }, 'not-under-review'],
])('a query is settled %s', (_name, state, expected) => {
	expect(code(decideResolveQuery(state, { by: OFFICER, queryId: 'query' }, JULY))).toBe(expected);
});

test('with the last query resolved and nothing changed, the return is under review as it was submitted', () => {
	const resolved = { type: 'query-resolved', personId: 'officer', at: JULY, queryId: 'query' } as const;
	expect(after(started, saved(), markedReady, submitted(), queried(), answered, resolved).state).toBe(
		'submitted',
	);
	expect(after(started, saved(), markedReady, submitted(), queried(), queried('other'), resolved).state).toBe(
		'queried',
	);
	expect(
		after(started, saved(), markedReady, submitted(), queried(), saved(PREPARER, '2017-07-08', 2), resolved)
			.state,
	).toBe('queried');
});

test.each([
	['an officer', SUBMITTED, OFFICER, 'accepted'],
	['not the provider', SUBMITTED, PREPARER, 'only-the-office'],
	[
		'not an officer who typed any of it',
		after(started, saved(OFFICER), markedReady, submitted()),
		OFFICER,
		'officer-prepared-it',
	],
	[
		'another officer than the one who typed',
		after(started, saved(OFFICER), markedReady, submitted()),
		SECOND_OFFICER,
		'accepted',
	],
	[
		'nobody while it is being changed',
		after(
			started,
			saved(),
			markedReady,
			submitted(),
			queried('other'),
			answered,
			saved(PREPARER, '2017-07-08', 2),
		),
		OFFICER,
		'being-changed',
	],
])('a section and the whole are accepted by %s', (_name, state, by, expected) => {
	expect(code(decideAcceptSection(state, { by, section: 'children', submission: 1 }, JULY))).toBe(expected);
	const whole = code(decideAcceptance({ ...state, queries: [] }, { by, submission: 1, whole: true }, JULY));
	expect(whole).toBe(expected);
});

test('a section with a query on it is not accepted; another one is', () => {
	expect(code(decideAcceptSection(QUERIED, { by: OFFICER, section: 'partners', submission: 1 }, JULY))).toBe(
		'queries-unresolved',
	);
	expect(code(decideAcceptSection(QUERIED, { by: OFFICER, section: 'children', submission: 1 }, JULY))).toBe(
		'accepted',
	);
	expect(
		code(decideAcceptSection(SUBMITTED, { by: OFFICER, section: 'referrals', submission: 1 }, JULY)),
	).toBe('no-such-section');
	expect(
		code(decideAcceptSection(SUBMITTED, { by: OFFICER, section: 'children', submission: 2 }, JULY)),
	).toBe('another-submission');
});

test('the whole is accepted section by section or at once', () => {
	const bySection = SUBMITTED.asked.map(
		(section) =>
			({ type: 'section-accepted', personId: 'officer', at: JULY, section, submission: 1 }) as const,
	);
	const base = [started, saved(), markedReady, submitted()];
	expect(
		decideAcceptance(after(...base, bySection[0]!), { by: OFFICER, submission: 1, whole: false }, JULY),
	).toMatchObject({
		refusal: { code: 'sections-not-accepted', sections: SUBMITTED.asked.slice(1) },
	});
	expect(
		decideAcceptance(after(...base, ...bySection), { by: OFFICER, submission: 1, whole: false }, JULY),
	).toMatchObject({ value: { sections: [] } });
	expect(
		decideAcceptance(after(...base, bySection[0]!), { by: OFFICER, submission: 1, whole: true }, JULY),
	).toMatchObject({
		value: { sections: SUBMITTED.asked.slice(1) },
	});
	expect(
		code(
			decideAcceptSection(
				after(...base, bySection[0]!),
				{ by: OFFICER, section: bySection[0]!.section, submission: 1 },
				JULY,
			),
		),
	).toBe('already-accepted');
});

test('an unanswered query stands in the way of acceptance; acceptance settles an answered one', () => {
	expect(decideAcceptance(QUERIED, { by: OFFICER, submission: 1, whole: true }, JULY)).toMatchObject({
		refusal: { code: 'queries-unanswered', queryIds: ['query'] },
	});
	const state = after(started, saved(), markedReady, submitted(), queried(), answered);
	expect(decideAcceptance(state, { by: OFFICER, submission: 1, whole: true }, JULY)).toMatchObject({
		value: { resolves: ['query'] },
	});
});

test('an officer accepts the version on the screen and no other', () => {
	const state = after(
		started,
		saved(),
		markedReady,
		submitted(),
		queried(),
		markedReady,
		submitted(2, '2017-07-09'),
	);
	expect(decideAcceptance(state, { by: OFFICER, submission: 1, whole: true }, JULY)).toMatchObject({
		refusal: { code: 'another-submission', submission: 2 },
	});
});

test('only an accepted return is reopened, by the office, with a reason, and stays authoritative meanwhile', () => {
	expect(code(decideReopening(SUBMITTED, { by: OFFICER, reason: 'A figure was wrong.' }, JULY))).toBe(
		'not-accepted',
	);
	expect(code(decideReopening(ACCEPTED, { by: PREPARER, reason: 'A figure was wrong.' }, JULY))).toBe(
		'only-the-office',
	);
	expect(code(decideReopening(ACCEPTED, { by: OFFICER, reason: '' }, JULY))).toBe('words-missing');
	const reopened = decideReopening(ACCEPTED, { by: OFFICER, reason: 'A figure was wrong.' }, JULY);
	if (!reopened.ok) throw new Error('an accepted return can be reopened');
	expect(after(started, saved(), markedReady, submitted(), { ...reopened.value }).state).toBe('draft');
	expect(ACCEPTED.authoritative).toBe(1);
});

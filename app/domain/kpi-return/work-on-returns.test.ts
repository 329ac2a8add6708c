import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { officeWorkOnReturn, providerWorkOnReturn, type ReturnAtWork } from './work-on-returns.ts';

const TODAY = isoDate('2026-10-20');
const some = (but: Partial<ReturnAtWork>): ReturnAtWork => ({
	id: 'one',
	state: 'not-started',
	agreementTitle: 'Agreement',
	leadName: 'Provider',
	period: {
		startsOn: isoDate('2026-07-01'),
		endsOn: isoDate('2026-09-30'),
		dueOn: isoDate('2026-10-29'),
	},
	startedAt: null,
	extendedTo: null,
	submittedAt: null,
	submissionNumber: null,
	complete: 0,
	openQueries: 0,
	answeredQueries: 0,
	...but,
});
const submitted = {
	state: 'submitted',
	submittedAt: instant('2026-10-19T10:00:00.000Z'),
	submissionNumber: 1,
} as const;
const running = {
	startsOn: isoDate('2026-10-01'),
	endsOn: isoDate('2026-12-31'),
	dueOn: isoDate('2027-01-29'),
};
const overdue = { extendedTo: isoDate('2026-10-16') };

describe('the office', () => {
	test.each<[string, Partial<ReturnAtWork>, string | null, string | null]>([
		['a return that came in', submitted, 'Review the return', '2026-11-02'],
		[
			'answers to its questions',
			{ state: 'queried', submissionNumber: 1, answeredQueries: 2 },
			'Read what was answered',
			null,
		],
		['a return that is late', overdue, 'Chase the return', '2026-10-16'],
		['a return that is not due', {}, null, null],
		['questions without an answer', { state: 'queried', submissionNumber: 1, openQueries: 2 }, null, null],
	])('has of %s what it can do', (_of, but, what, day) => {
		const item = officeWorkOnReturn(some(but), null, TODAY);
		expect([item?.what ?? null, item?.day ?? null]).toEqual([what, day]);
	});

	test('is told what was promised, and that it was not kept', () => {
		expect(officeWorkOnReturn(some(overdue), isoDate('2026-10-18'), TODAY)?.note).toContain(
			'Promised for 18 October 2026, not kept',
		);
		expect(officeWorkOnReturn(some(overdue), null, TODAY)?.note).toContain('Nothing promised');
	});
});

describe('a provider', () => {
	const PREPARER = { prepare: true, certify: false };
	const CERTIFIER = { prepare: true, certify: true };
	const SIGNATORY = { prepare: false, certify: false };
	test.each<[string, Partial<ReturnAtWork>, typeof PREPARER, string | null]>([
		['a quarter that has ended', {}, PREPARER, 'Start the return'],
		['a quarter that still runs', { period: running }, PREPARER, null],
		['one that runs and was begun', { period: running, state: 'draft' }, PREPARER, 'Continue the return'],
		['what is ready, for whoever fills in', { state: 'ready-to-certify' }, PREPARER, null],
		[
			'what is ready, for whoever certifies',
			{ state: 'ready-to-certify' },
			CERTIFIER,
			'Check and certify the return',
		],
		['a question', { state: 'queried', openQueries: 1 }, PREPARER, 'Answer 1 question'],
		['questions that are answered', { state: 'queried', answeredQueries: 1 }, CERTIFIER, null],
		['what is with the commissioner', submitted, CERTIFIER, null],
		['a draft, for whoever only signs', { state: 'draft' }, SIGNATORY, null],
	])('has of %s what its role can do', (_of, but, may, what) => {
		expect(providerWorkOnReturn(some(but), may, TODAY)?.what ?? null).toBe(what);
	});
});

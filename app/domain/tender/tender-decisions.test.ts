import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { decideTenderStep, type TenderAsStands, type TenderStepAsked } from './decide-tender-step.ts';
import { isSubsidy } from './law-questions.ts';
import { problemsOfNotice } from './problems-of-notice.ts';
import type { TenderNotice } from './tender-notice.ts';
import { isBeforeClosing } from './tender-state.ts';

const TODAY = isoDate('2016-09-12');
const notice: TenderNotice = {
	title: 'Domestic violence perpetrator programme',
	description: 'Work with perpetrators, and support for partners.',
	route: { pricedDeliverables: true, supportsRecipient: false, reasons: 'Places at a price.' },
	subsidy: null,
	vat: null,
	begunOn: isoDate('2016-09-01'),
	valuePence: 70_000_000,
	vatPence: 0,
	cpvCodes: ['85312300'],
	findATender: { number: '2016/S 173-311234', publishedAt: instant('2016-09-08T08:00:00.000Z') },
	lots: [
		{
			lotId: 'lot-1',
			title: 'Perpetrator work',
			strandId: 'perpetrator',
			areaIds: ['w'],
			lines: [],
			budgetPence: null,
			items: [{ itemId: 'a', areaId: 'w', interventionId: 'i', units: 40 }],
		},
	],
	requirements: [],
	questions: [{ questionId: 'q', asks: 'How?', criterion: 'Safety first', weight: 70, wordLimit: 500 }],
	priceWeight: 30,
	priceFormula: 'lowest-over-price',
	tieRule: 'higher-quality',
	promisableKpis: [],
	documents: [],
	opensOn: null,
	timetable: {
		questionsCloseAt: instant('2016-09-30T11:00:00.000Z'),
		answersBy: isoDate('2016-10-05'),
		closesAt: instant('2016-10-14T11:00:00.000Z'),
		evaluatedBy: isoDate('2016-11-04'),
		awardBy: isoDate('2016-11-18'),
		startsOn: isoDate('2017-01-01'),
		endsOn: isoDate('2018-12-31'),
	},
};
const codes = (changed: Partial<TenderNotice>) =>
	problemsOfNotice({ ...notice, ...changed }, TODAY).map(({ code }) => code);
const timetable = (changed: Partial<TenderNotice['timetable']>) =>
	codes({ timetable: { ...notice.timetable, ...changed } });

test('a whole notice has no problem, and each thing that is missing or wrong is one', () => {
	expect(codes({})).toEqual([]);
	expect(codes({ priceWeight: 29 })).toEqual(['weights']);
	expect(codes({ description: ' ' })).toEqual(['no-description']);
	expect(codes({ valuePence: 0 })).toEqual(['no-value']);
	expect(codes({ lots: [] })).toEqual(['no-lots']);
	expect(
		codes({
			lots: [{ lotId: 'l', title: 't', strandId: 's', areaIds: [], items: [], lines: [], budgetPence: null }],
		}),
	).toEqual(['no-price-items']);
	const onBudget = {
		title: 't',
		lotId: 'l',
		strandId: 's',
		areaIds: ['w'],
		items: [],
		budgetPence: 100,
	} as const;
	expect(codes({ lots: [{ ...onBudget, lines: [{ lineId: 'x', name: 'Salaries' }] }] })).toEqual([]);
	expect(codes({ priceFormula: 'quality-only' })).toEqual(['formula-and-weight', 'no-budget']);
	expect(codes({ questions: [] })).toEqual(['no-questions', 'weights']);
	expect(timetable({ closesAt: instant('2016-10-04T11:00:00.000Z') })).toEqual(['out-of-order', 'too-short']);
	expect(timetable({ closesAt: instant('2016-10-06T23:30:00.000Z') })).toEqual([]);
	expect(timetable({ closesAt: instant('2016-10-06T22:30:00.000Z') })).toEqual(['too-short']);
	expect(codes({ opensOn: isoDate('2016-09-19') })).toEqual([]);
	expect(codes({ opensOn: isoDate('2016-09-20') })).toEqual(['too-short']);
	expect(timetable({ awardBy: isoDate('2016-11-01') })).toEqual(['out-of-order']);
	expect(codes({ findATender: null })).toEqual(['no-find-a-tender']);
	expect(codes({ findATender: null, valuePence: 58_914_799 })).toEqual([]);
});

test('a grant call needs its answers about subsidy control and VAT, and a procurement does not', () => {
	const route = { pricedDeliverables: false, supportsRecipient: true, reasons: 'Support.' };
	const subsidy = {
		fromPublicMoney: true,
		advantage: true,
		specific: true,
		affectsCompetition: false,
		reasons: 'A local charity.',
	};
	const vat = { suppliedInReturn: false, reasons: 'Nothing comes back.' };
	expect(codes({ route })).toEqual(['no-subsidy-answers', 'no-vat-answers']);
	expect(codes({ route, subsidy, vat })).toEqual([]);
	expect(codes({ route, subsidy, vat: { ...vat, suppliedInReturn: true } })).toEqual(['supply-for-a-grant']);
	expect(isSubsidy(subsidy)).toBe(false);
	expect(isSubsidy({ ...subsidy, affectsCompetition: true })).toBe(true);
});

const ann = { personId: 'ann', name: 'Ann Other', email: 'ann.other@wm.example' };
const annAgain = { personId: 'ann-2', name: 'ann  OTHER', email: 'second@wm.example' };
const bob = { personId: 'bob', name: 'Bob Major', email: 'bob.major@wm.example' };
const draft: TenderAsStands = {
	state: 'draft',
	rowVersion: 3,
	steps: [{ kind: 'started', by: ann, at: instant('2016-09-01T09:00:00.000Z'), words: '' }],
};
const forward: TenderAsStands = { ...draft, state: 'awaiting-approval' };
const asked: TenderStepAsked = {
	act: 'put-forward',
	by: ann,
	expectedVersion: 3,
	words: '',
	problems: [],
	openers: 3,
};

test.each([
	['an officer puts it forward', draft, {}, 'awaiting-approval'],
	['with something wrong in it', draft, { problems: [{ code: 'no-lots' }] }, 'problems'],
	['somebody else changed it', draft, { expectedVersion: 2 }, 'changed-meanwhile'],
	['another person publishes it', forward, { act: 'publish', by: bob }, 'published'],
	['its writer would publish it', forward, { act: 'publish' }, 'approver-worked-on-it'],
	[
		'its writer would publish it with another account',
		forward,
		{ act: 'publish', by: annAgain },
		'approver-worked-on-it',
	],
	['a draft is not published', draft, { act: 'publish', by: bob }, 'wrong-state'],
	['with two openers', forward, { act: 'publish', by: bob, openers: 2 }, 'too-few-openers'],
	['sent back without a reason', forward, { act: 'send-back', by: bob }, 'no-words'],
	['sent back', forward, { act: 'send-back', by: bob, words: 'Say what Walsall gets.' }, 'draft'],
	['a published one is not edited', { ...draft, state: 'published' }, { act: 'edit' }, 'wrong-state'],
	[
		'a published one is cancelled',
		{ ...draft, state: 'published' },
		{ act: 'cancel', words: 'No money.' },
		'cancelled',
	],
	[
		'a published one is not withdrawn',
		{ ...draft, state: 'published' },
		{ act: 'withdraw', words: 'x' },
		'wrong-state',
	],
] as const)('%s', (_what, tender, change, expected) => {
	const decided = decideTenderStep(tender, { ...asked, ...change });
	expect(decided.ok ? decided.value.state : decided.refusal.code).toBe(expected);
});

test('a bid is late at the closing instant', () => {
	const closing = instant('2016-10-14T11:00:00.000Z');
	expect(isBeforeClosing(closing, instant('2016-10-14T10:59:59.999Z'))).toBe(true);
	expect(isBeforeClosing(closing, closing)).toBe(false);
});

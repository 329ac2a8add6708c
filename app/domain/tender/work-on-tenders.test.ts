import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import type { TenderNotice } from './tender-notice.ts';
import {
	approverWorkOnTender,
	type OpeningAtWork,
	officerWorkOnTender,
	openerWorkOnTender,
	type TenderAtWork,
} from './work-on-tenders.ts';

const BEFORE = instant('2026-10-20T10:00:00.000Z');
const AFTER = instant('2026-10-30T12:00:00.000Z');
const ANN = { personId: 'ann', name: 'Ann Other', email: 'ann@west.example.org' };
const BEN = { personId: 'ben', name: 'Ben Another', email: 'ben@west.example.org' };

const tender = (but: Partial<TenderAtWork> = {}): TenderAtWork => ({
	slug: 'one',
	state: 'published',
	notice: {
		title: 'A tender',
		timetable: {
			answersBy: isoDate('2026-10-23'),
			evaluatedBy: isoDate('2026-11-20'),
		} as TenderNotice['timetable'],
	},
	closesAt: instant('2026-10-30T12:00:00.000Z'),
	steps: [{ kind: 'started', by: ANN, at: BEFORE, words: '' }],
	unanswered: 0,
	amendmentBy: null,
	...but,
});
const told = (items: readonly { readonly what: string; readonly day: string | null }[]) =>
	items.map(({ what, day }) => `${what}, ${day}`);

describe('an officer', () => {
	test.each([
		[{ state: 'draft' }, BEFORE, ['Finish the tender, then put it forward, null']],
		[{ unanswered: 2 }, BEFORE, ['Answer 2 questions about the tender, 2026-10-23']],
		[{ unanswered: 2 }, AFTER, []],
		[{}, BEFORE, []],
	] as const)('with %o at %s', (but, now, work) => {
		expect(told(officerWorkOnTender(tender(but), now))).toEqual(work);
	});
});

describe('an approver', () => {
	test('publishes what they did not write', () => {
		const waiting = tender({ state: 'awaiting-approval' });
		expect(told(approverWorkOnTender(waiting, BEN, BEFORE))).toEqual([
			'Publish the tender or send it back, null',
		]);
		expect(approverWorkOnTender(waiting, ANN, BEFORE)).toEqual([]);
	});

	test('decides about an amendment that another drafted, until bids close', () => {
		const amended = tender({ amendmentBy: 'ann' });
		expect(told(approverWorkOnTender(amended, BEN, BEFORE))).toEqual([
			'Approve or decline the amendment, 2026-10-30',
		]);
		expect(approverWorkOnTender(amended, ANN, BEFORE)).toEqual([]);
		expect(approverWorkOnTender(amended, BEN, AFTER)).toEqual([]);
	});
});

describe('an opener', () => {
	const opening = (but: Partial<OpeningAtWork> = {}): OpeningAtWork => ({
		enrolled: true,
		qualityOpenedAt: null,
		priceOpenedAt: null,
		isLocked: false,
		...but,
	});
	test.each<[string, Partial<TenderAtWork>, Partial<OpeningAtWork>, typeof BEFORE, readonly string[]]>([
		[
			'without a key, before',
			{ state: 'draft' },
			{ enrolled: false },
			BEFORE,
			['Enrol as a bid opener, null'],
		],
		['without a key, once it is published', {}, { enrolled: false }, AFTER, []],
		['before closing', {}, {}, BEFORE, []],
		['at the closing instant', {}, {}, AFTER, ['Open the bids, with a second opener, 2026-10-30']],
		['once they are open', {}, { qualityOpenedAt: AFTER }, AFTER, []],
		[
			'once quality is locked',
			{},
			{ qualityOpenedAt: AFTER, isLocked: true },
			AFTER,
			['Open the prices, with a second opener, 2026-11-20'],
		],
		['once all is open', {}, { qualityOpenedAt: AFTER, priceOpenedAt: AFTER, isLocked: true }, AFTER, []],
	])('%s', (_when, but, how, now, work) => {
		expect(told(openerWorkOnTender(tender(but), opening(how), now))).toEqual(work);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { PERIODS, TERMS } from './agreement-facts.test-data.ts';
import type { Allocation } from './agreement-terms.ts';
import { changeAsSent, changeTerms, type TermsChange } from './change-terms.ts';
import { compareTerms } from './compare-terms.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { planSchedule } from './plan-schedule.ts';
import { problemsOfEarlyEnd } from './problems-of-early-end.ts';
import type { TermsNames } from './terms-names.ts';
import { writeTarget } from './write-target.ts';

test('a schedule adds up to the value to the penny, whatever the value and however many periods there are', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 2_000_000_000 }),
			fc.integer({ min: 1, max: 3 }),
			(valuePence, count) => {
				const schedule = planSchedule({ ...TERMS, valuePence }, PERIODS.slice(0, count));
				expect(schedule).toHaveLength(count);
				expect(schedule.reduce((sum, { amountPence }) => sum + amountPence, 0)).toBe(valuePence);
			},
		),
	);
});

test('payments that are over stay as they were, and what is left is shared among the others', () => {
	const kept = TERMS.schedule.slice(0, 1);
	expect(planSchedule({ ...TERMS, valuePence: 150_000 }, PERIODS, kept)).toEqual([
		kept[0],
		{ periodId: 'q2', amountPence: 58_333, dueOn: '2017-08-25' },
		{ periodId: 'q3', amountPence: 58_334, dueOn: '2017-11-24' },
	]);
});

test('in advance nothing is due before the agreement begins', () => {
	const [first] = planSchedule({ ...TERMS, paid: 'in-advance', startsOn: isoDate('2017-02-20') }, PERIODS);
	expect(first?.dueOn).toBe('2017-02-20');
});

const places = fc.uniqueArray(
	fc.record({
		areaId: fc.constantFrom('b', 'd', 'w'),
		interventionId: fc.constantFrom('g', 'h'),
		units: fc.integer({ min: 1, max: 50 }),
		unitPricePence: fc.integer({ min: 1, max: 9 }),
	}),
	{ selector: ({ areaId, interventionId }) => `${areaId} ${interventionId}` },
);
test('what the ledger is told takes it from the old places to the new, and says of every price that is new', () => {
	fc.assert(
		fc.property(places, places, (before, after) => {
			const withIds = (list: typeof before): Allocation[] =>
				list.map((each, index) => ({ allocationId: String(index), ...each }));
			const changes = ledgerChanges(withIds(before), withIds(after));
			const key = (each: { areaId: string; interventionId: string }) =>
				`${each.areaId} ${each.interventionId}`;
			const stands = new Map(before.map((each) => [key(each), each.units]));
			for (const { kind, units, ...where } of changes)
				stands.set(key(where), (stands.get(key(where)) ?? 0) + (kind === 'reduced' ? -units : units));
			expect(new Map([...stands].filter(([, units]) => units !== 0))).toEqual(
				new Map(after.map((each) => [key(each), each.units])),
			);
			const repriced = after.filter((each) =>
				before.some((old) => key(old) === key(each) && old.unitPricePence !== each.unitPricePence),
			);
			expect(
				changes
					.filter(({ kind }) => kind === 'price-change')
					.map(key)
					.sort(),
			).toEqual(repriced.map(key).sort());
			expect(ledgerChanges(withIds(after), withIds(after))).toEqual([]);
		}),
	);
});

const named = (id: string): string => id.toUpperCase();
const NAMES: TermsNames = {
	area: named,
	intervention: named,
	organisation: named,
	stream: named,
	kpi: named,
	kpiUnit: (key) => (key === 'median-wait' ? 'weeks' : 'share'),
	period: named,
};
test('what a variation changes is said in plain words, kind by kind', () => {
	const after = {
		...TERMS,
		endsOn: isoDate('2017-12-31'),
		valuePence: 150_000,
		allocations: [{ ...TERMS.allocations[0]!, units: 6, unitPricePence: 25_000 }],
		deliveryPartners: [],
		targets: [{ kpiKey: 'partner-contact', numerator: 825, denominator: 1000 }],
		conditions: ['Returns are sent.', 'Visits are made.'],
	};
	expect(
		compareTerms(TERMS, after, NAMES).map(({ kind, what, before, after: now }) => [kind, what, before, now]),
	).toEqual([
		['cost', 'Value', '£1,000', '£1,500'],
		['unit-price', 'GROUP, BIRMINGHAM', '£200', '£250'],
		['time', 'Last day', '30 September 2017', '31 December 2017'],
		['scope', 'GROUP, BIRMINGHAM', '5 places', '6 places'],
		['delivery-partner', 'PARTNER', 'Oversees the lead.', '–'],
		['target', 'PARTNER-CONTACT', '85%', '82.5%'],
		['conditions', 'Visits are made.', '–', 'Stands'],
	]);
	expect(compareTerms(TERMS, TERMS, NAMES)).toEqual([]);
});

test.each([
	[85, 100, 'share', '85%'],
	[825, 1000, 'share', '82.5%'],
	[1, 1, 'share', '100%'],
	[1, 3, 'share', '1 in 3'],
	[30, 1, 'count', '30'],
	[1200, 1, 'count', '1,200'],
	[60, 1, 'weeks', '6 weeks'],
	[55, 1, 'weeks', '5.5 weeks'],
	[10, 1, 'weeks', '1 week'],
	[120_000, 1, 'pence', '£1,200'],
] as const)('a target of %i in %i, a %s, is written %s', (numerator, denominator, unit, words) => {
	expect(writeTarget({ numerator, denominator }, unit)).toBe(words);
});

test('a variation of a median’s target is told in weeks, not in the tenths that it is kept in', () => {
	const target = (numerator: number) => ({
		...TERMS,
		targets: [{ kpiKey: 'median-wait', numerator, denominator: 1 }],
	});
	expect(compareTerms(target(60), target(45), NAMES)).toMatchObject([
		{ kind: 'target', before: '6 weeks', after: '4.5 weeks' },
	]);
});

test.each<readonly [string, TermsChange, Partial<typeof TERMS>]>([
	['a detail', { part: 'details', details: { title: 'x' } }, { title: 'x' }],
	['the members', { part: 'members', memberIds: [] }, { memberIds: [] }],
	['a partner less', { part: 'partner', act: 'remove', id: 'partner' }, { deliveryPartners: [] }],
	[
		'places',
		{ part: 'allocation', act: 'change', entry: { ...TERMS.allocations[0]!, units: 9 } },
		{ allocations: [{ ...TERMS.allocations[0]!, units: 9 }] },
	],
	['a payment less', { part: 'payment', act: 'remove', id: 'q1' }, { schedule: TERMS.schedule.slice(1) }],
	[
		'a line that is gone',
		{ part: 'budget-line', act: 'change', entry: { ...TERMS.budgetLines[0]!, lineId: 'gone' } },
		{},
	],
])('%s is changed and everything else stays', (_what, change, expected) => {
	expect(changeTerms(TERMS, change)).toEqual({ ...TERMS, ...expected });
});

test('a form sent twice says the same, whatever id was made on the way', () => {
	const add = (allocationId: string) =>
		changeAsSent({ part: 'allocation', act: 'add', entry: { ...TERMS.allocations[0]!, allocationId } });
	expect(add('one')).toEqual(add('two'));
});

test.each([
	['today', '2017-04-10', []],
	['yesterday', '2017-04-09', [{ code: 'last-day-too-early', earliest: '2017-04-10' }]],
	['the agreed last day', '2017-09-30', [{ code: 'last-day-not-early', endsOn: '2017-09-30' }]],
])('an agreement can end early on %s or not', (_when, lastDay, expected) => {
	expect(
		problemsOfEarlyEnd(TERMS, { reason: 'Closed.', lastDay: isoDate(lastDay) }, isoDate('2017-04-10')),
	).toEqual(expected);
});

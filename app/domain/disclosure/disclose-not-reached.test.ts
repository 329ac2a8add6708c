import { expect, test } from 'vitest';
import type { KpiValue } from '../kpi/kpi-value.ts';
import { discloseKpi } from './disclose-kpi.ts';
import { discloseNotReached } from './disclose-not-reached.ts';
import type { DisclosedNumber } from './disclosed-figure.ts';
import { someValue } from './some-value.test-data.ts';

type Reasons = readonly [unsafe: number | null, notYetAttempted: number | null];

const say = (number: DisclosedNumber) =>
	number.kind === 'exact' ? number.value : number.kind === 'withheld' ? number.why : number.words;

/** Beside a contact KPI of so many of 60 entered. */
function beside(contacted: number, [unsafe, notYetAttempted]: Reasons, but: Partial<KpiValue> = {}) {
	const contact = discloseKpi(someValue({ numerator: contacted, denominator: 60, ...but }), 'public');
	const none = { noReply: null, noSafeDetails: null, enteredInError: null };
	return (profile: 'office' | 'public') => {
		const stands = discloseNotReached({ entered: 60, unsafe, notYetAttempted, ...none }, contact, profile);
		return [stands.entered, say(stands.unsafe), say(stands.notYetAttempted)];
	};
}
const HIDDEN = 'could-be-worked-out';
const FEW = 'fewer than 5';

test.each<[string, number, Reasons, readonly unknown[]]>([
	['both are told', 40, [6, 7], [60, 6, 7]],
	['from 5 on', 40, [5, 7], [60, 5, 7]],
	['4 in words', 40, [4, 7], [60, FEW, 7]],
	['nought in words too', 40, [0, 7], [60, FEW, 7]],
	['5 with another reason are enough', 43, [5, 7], [60, 5, 7]],
	['4 with another reason are not, and the smaller goes', 44, [5, 7], [60, HIDDEN, 7]],
	['nor is nobody', 47, [7, 6], [60, 7, HIDDEN]],
	['a small one counts among the others', 50, [6, 4], [60, HIDDEN, FEW]],
	['a reason that nobody is asked for', 40, [null, 7], [60, 'no-data', 7]],
	['nor the other', 40, [7, null], [60, 7, 'no-data']],
	['where the KPI hides who was not reached, so do the reasons', 57, [1, 2], [null, HIDDEN, HIDDEN]],
	['and where it hides who was', 3, [20, 30], [null, HIDDEN, HIDDEN]],
])('beside contact: %s', (_, contacted, reasons, expected) => {
	expect(beside(contacted, reasons)('public')).toEqual(expected);
});

test('a KPI of other people than the reasons are of hides the reasons', () => {
	expect(beside(40, [6, 7], { denominator: 70 })('public')).toEqual([null, HIDDEN, HIDDEN]);
});

test('the office sees each, and which is not asked', () => {
	expect(beside(57, [1, null])('office')).toEqual([60, 1, 'no-data']);
	expect(beside(57, [null, 2])('office')).toEqual([60, 'no-data', 2]);
});

import { expect, test } from 'vitest';
import { blockingFindings } from '../blocking-findings.ts';
import { crossChecks } from '../cross-checks.ts';
import { filledDraft, filledReturn } from '../filled-return.test-data.ts';
import { judgeDraft } from '../judge-draft.ts';

/** The filled return has three starts, one completion and one leaver in each area. */
const AGREES = {
	'starts|birmingham|': 3,
	'starts|walsall|': 3,
	'completions|birmingham|': 1,
	'completions|walsall|': 1,
	'leavers|birmingham|': 1,
	'leavers|walsall|': 1,
};
const found = (
	ledger: Readonly<Record<string, number>> | null,
	notes: Readonly<Record<string, string>> = {},
) =>
	crossChecks(
		{
			...filledReturn('perpetrator'),
			...(ledger === null ? {} : { ledger: new Map(Object.entries(ledger)) }),
		},
		new Map(Object.entries(notes)),
	);

test.each([
	['the two agree', AGREES, []],
	['no ledger is kept', null, []],
	['no places are kept in one area', { 'starts|birmingham|': 3 }, []],
	['the ledger has more', { ...AGREES, 'starts|walsall|': 22 }, ['starts|walsall|']],
	['the ledger has fewer', { ...AGREES, 'completions|birmingham|': 0 }, ['completions|birmingham|']],
	['more was taken back than entered', { ...AGREES, 'starts|walsall|': -1 }, ['starts|walsall|']],
	['people who left differ', { ...AGREES, 'leavers|walsall|': 2 }, ['leavers|walsall|']],
	[
		'areas make up for one another',
		{ ...AGREES, 'starts|birmingham|': 2, 'starts|walsall|': 4 },
		['starts|birmingham|', 'starts|walsall|'],
	],
])('a reason is asked for each figure that differs: %s', (_, ledger, boxes) => {
	expect(
		found(ledger as Readonly<Record<string, number>> | null).map(({ code, severity, boxes: [box], key }) => [
			code,
			severity,
			box,
			key,
		]),
	).toEqual(boxes.map((box) => ['differs-from-ledger', 'warning', box, `differs-from-ledger|${box}`]));
});

test('a difference stands in the way of certifying until its reason is given, and stays in sight after', () => {
	const ledger = { ...AGREES, 'starts|walsall|': 22 };
	expect(blockingFindings(found(ledger))).toHaveLength(1);
	const explained = found(ledger, {
		'differs-from-ledger|starts|walsall|': 'Nineteen of them had only an assessment.',
	});
	expect(blockingFindings(explained)).toEqual([]);
	expect(explained.map(({ note }) => note)).toEqual(['Nineteen of them had only an assessment.']);
});

test('an empty box is empty and not another number; “nothing to report” is nought', () => {
	const ledger = new Map(Object.entries({ ...AGREES, 'starts|walsall|': 22 }));
	const codes = (change: Readonly<Record<string, string>>, nothing = false) =>
		judgeDraft(
			filledDraft('perpetrator', change, {
				ledger,
				nothingToReport: new Set(nothing ? ['people' as const] : []),
			}),
		).findings.filter(({ code }) => code === 'differs-from-ledger').length;
	expect(codes({})).toBe(1);
	expect(codes({ 'starts|walsall|': '' })).toBe(0);
	expect(codes({ 'starts|walsall|': '' }, true)).toBe(1);
	expect(codes({ 'starts|walsall|': '22' })).toBe(0);
});

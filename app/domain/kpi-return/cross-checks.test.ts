import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockingFindings } from './blocking-findings.ts';
import { crossChecks } from './cross-checks.ts';
import { filledReturn } from './filled-return.test-data.ts';
import { lastQuarterFigure } from './last-quarter-figure.ts';
import { openingsOfReturn } from './openings-of-return.ts';

const NO_NOTES = new Map<string, string>();
const found = (...args: Parameters<typeof filledReturn>) => crossChecks(filledReturn(...args), NO_NOTES);
const codes = (...args: Parameters<typeof filledReturn>) =>
	found(...args).map(({ code, severity, boxes }) => [code, severity, boxes[0]]);

test.each([
	'perpetrator',
	'support',
] as const)('a consistent return of the %s strand finds nothing', (strand) => {
	expect(found(strand)).toEqual([]);
});

test('parts that do not add up to their whole are an error in each breakdown, over all areas', () => {
	expect(codes('perpetrator', { 'referrals|walsall|': 7 })).toEqual([
		['parts-do-not-add-up', 'error', 'referrals|birmingham|'],
		['parts-do-not-add-up', 'error', 'referrals|birmingham|'],
	]);
	const [first, second] = found('perpetrator', { 'referrals|walsall|': 7 });
	expect(first?.facts).toMatchObject({ breakdown: 'source', whole: 13, parts: 12, areaId: null });
	expect(second?.facts).toMatchObject({ breakdown: 'plan' });
	expect(first?.key).not.toBe(second?.key);
	expect(first?.boxes).toContain('referrals-police||');
});

test('contacted, not reached by reason and entered in error make entered, in each open cohort', () => {
	expect(codes('support', { 'not-reached-no-reply||4': 4 })).toEqual([
		['parts-do-not-add-up', 'error', 'partner-cases-entered|birmingham|4'],
	]);
	expect(codes('support', { 'not-reached-no-reply||3': 4 })).toEqual([
		['parts-do-not-add-up', 'error', 'partner-cases-entered|birmingham|3'],
	]);
});

test('contacted is at most entered in the same cohort and area, though the sum over areas would pass', () => {
	const findings = found('support', {
		'partner-cases-contacted|walsall|4': 11,
		'partner-cases-contacted|birmingham|4': 5,
	});
	expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
		[
			'more-than-its-cap',
			{
				measureKey: 'partner-cases-contacted',
				areaId: 'walsall',
				cohort: 4,
				capKey: 'partner-cases-entered',
				value: 11,
				cap: 10,
			},
		],
	]);
});

test('wanting ongoing work is at most contacted', () => {
	expect(codes('support', { 'partner-cases-wanting-ongoing-work|walsall|4': 9 })).toEqual([
		['more-than-its-cap', 'error', 'partner-cases-wanting-ongoing-work|walsall|4'],
	]);
});

const fewerContacted = { 'partner-cases-contacted|walsall|3': 7, 'not-reached-no-reply||3': 4 };

test('a cohort’s contacted never falls, until a note says that it is a correction and why', () => {
	const [finding, ...others] = found('support', fewerContacted);
	expect(others).toEqual([]);
	expect(finding).toMatchObject({
		code: 'fell-since-last-quarter',
		severity: 'error',
		facts: { value: 7, before: 8 },
	});
	expect(blockingFindings(found('support', fewerContacted))).toHaveLength(1);
	const noted = crossChecks(
		filledReturn('support', fewerContacted),
		new Map([[finding!.key, 'One contact was counted twice.']]),
	);
	expect(noted).toMatchObject([{ severity: 'warning', note: 'One contact was counted twice.' }]);
	expect(blockingFindings(noted)).toEqual([]);
});

test('a note of spaces is no note', () => {
	const key = found('support', fewerContacted)[0]!.key;
	expect(crossChecks(filledReturn('support', fewerContacted), new Map([[key, ' \n ']]))).toMatchObject([
		{ severity: 'error', note: null },
	]);
});

test('a cohort’s contacted may rise in the quarter after', () => {
	expect(codes('support', { 'partner-cases-contacted|walsall|3': 9, 'not-reached-no-reply||3': 2 })).toEqual(
		[],
	);
});

test('the number that entered last quarter’s cohort stays as it was reported, unless a note says why', () => {
	expect(codes('support', { 'partner-cases-entered|walsall|3': 11, 'entered-in-error||3': 2 })).toEqual([
		['entered-changed', 'warning', 'partner-cases-entered|walsall|3'],
	]);
});

test('opening and starts less completions and leavers make the closing, in each area', () => {
	const [finding, ...others] = found('perpetrator', { 'on-programme|walsall|': 15 });
	expect(others).toEqual([]);
	expect(finding).toMatchObject({
		code: 'stock-does-not-balance',
		severity: 'error',
		noteClears: false,
		facts: {
			areaId: 'walsall',
			opening: 13,
			openingFrom: 'last-quarter',
			in: 3,
			out: 2,
			expected: 14,
			closing: 15,
		},
	});
});

test('at the contract’s start nobody is on the programme, and a note explains people taken over', () => {
	const start = {
		...filledReturn('perpetrator', { 'on-programme|birmingham|': 1, 'on-programme|walsall|': 6 }, 1),
		lastQuarter: null,
	};
	expect(crossChecks(start, NO_NOTES)).toMatchObject([
		{
			code: 'stock-does-not-balance',
			severity: 'error',
			noteClears: true,
			facts: { opening: 0, expected: 1, closing: 6 },
		},
	]);
});

test('where last quarter’s return never came, what rests on it is not judged but asked about', () => {
	expect(
		crossChecks(
			{ ...filledReturn('perpetrator', { 'on-programme|walsall|': 99 }), lastQuarter: null },
			NO_NOTES,
		).map(({ code }) => code),
	).toEqual(['opening-unknown']);
});

test.each([
	['waiting||', 0, 4, 0],
	['waiting||', 0, 5, 1],
	['not-accepted||', 0, 5, 1],
	['partner-cases-passed|walsall|', 10, 15, 0],
	['partner-cases-passed|walsall|', 10, 16, 1],
	['partner-cases-passed|walsall|', 10, 5, 0],
	['partner-cases-passed|walsall|', 10, 4, 1],
	['perpetrator-spend-staff||', 0, 499, 0],
	['perpetrator-spend-staff||', 0, 500, 1],
	['median-weeks-waited||', 0, 49, 0],
	['median-weeks-waited||', 0, 50, 1],
] as const)('%s going from %i to %i asks for %i notes', (key, _before, value, notes) => {
	expect(codes('perpetrator', { [key]: value })).toEqual(
		notes === 0 ? [] : [['large-change', 'warning', key]],
	);
});

test('a new cohort is set beside the cohort that was new last quarter', () => {
	const before = filledReturn('support');
	const lastQuarter = new Map(before.lastQuarter).set('partner-cases-wanting-ongoing-work|walsall|3', 0);
	const findings = crossChecks({ ...before, lastQuarter }, NO_NOTES);
	expect(findings).toMatchObject([
		{
			code: 'large-change',
			facts: { measureKey: 'partner-cases-wanting-ongoing-work', cohort: 4, value: 5, before: 0 },
		},
	]);
});

test('a box still empty is not judged', () => {
	expect(codes('support', { 'not-reached-no-reply||4': null })).toEqual([]);
	expect(codes('perpetrator', { 'on-programme|walsall|': null })).toEqual([]);
});

test('every finding has a key of its own and names boxes that the return asks, whatever is typed', () => {
	const strands = fc.constantFrom('perpetrator' as const, 'support' as const);
	fc.assert(
		fc.property(
			strands,
			fc.array(fc.option(fc.nat(30), { nil: null }), { minLength: 60, maxLength: 60 }),
			(strand, typed) => {
				const keys = [...filledReturn(strand).figures.keys()];
				const changes = Object.fromEntries(
					keys.map((key, index) => [key, typed[index % typed.length] ?? null]),
				);
				const findings = found(strand, changes);
				expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
				for (const { boxes } of findings)
					expect(boxes.length > 0 && boxes.every((box) => keys.includes(box))).toBe(true);
				const firstWarning = findings.findIndex(({ severity }) => severity === 'warning');
				if (firstWarning >= 0)
					expect(findings.slice(firstWarning).every(({ severity }) => severity === 'warning')).toBe(true);
			},
		),
		{ numRuns: 60 },
	);
});

test('no note ever hides an error that a note cannot clear', () => {
	fc.assert(
		fc.property(fc.nat(30), fc.nat(30), (contacted, entered) => {
			const typed = filledReturn('support', {
				'partner-cases-contacted|walsall|4': contacted,
				'partner-cases-entered|walsall|4': entered,
			});
			const bare = crossChecks(typed, NO_NOTES);
			const noted = crossChecks(typed, new Map(bare.map(({ key }) => [key, 'because'])));
			expect(blockingFindings(noted).length).toBe(
				bare.filter(({ severity, noteClears }) => severity === 'error' && !noteClears).length,
			);
		}),
		{ numRuns: 60 },
	);
});

test('openings are filled in from last quarter’s closing, area by area', () => {
	expect(openingsOfReturn(filledReturn('perpetrator'))).toEqual([
		{ measureKey: 'on-programme', areaId: 'birmingham', opening: { value: 13, from: 'last-quarter' } },
		{ measureKey: 'on-programme', areaId: 'walsall', opening: { value: 13, from: 'last-quarter' } },
	]);
	expect(openingsOfReturn({ ...filledReturn('perpetrator'), lastQuarter: null })[0]?.opening).toBeNull();
	expect(openingsOfReturn({ ...filledReturn('perpetrator', {}, 1), lastQuarter: null })[0]?.opening).toEqual({
		value: 0,
		from: 'contract-start',
	});
	expect(openingsOfReturn(filledReturn('support'))).toEqual([]);
});

test('last quarter’s figure stands beside each box: the same box, and for the new cohort the one that was new then', () => {
	const lastQuarter = new Map([
		['safety-plans||', 4],
		['partner-cases-contacted|walsall|3', 8],
	]);
	const figure = (
		measureKey: string,
		areaId: string | null,
		cohort: number | null,
		frequency: 'quarterly' | 'yearly' = 'quarterly',
	) => lastQuarterFigure({ measureKey, areaId, cohort }, { frequency }, 4, lastQuarter);
	expect(figure('safety-plans', null, null)).toBe(4);
	expect(figure('partner-cases-contacted', 'walsall', 4)).toBe(8);
	expect(figure('partner-cases-contacted', 'walsall', 3)).toBe(8);
	expect(figure('partner-cases-contacted', 'birmingham', 4)).toBeNull();
	expect(figure('safety-plans', null, null, 'yearly')).toBeNull();
});

const unknownOpening = (change: Readonly<Record<string, number | null>> = {}) => ({
	...filledReturn('perpetrator', change),
	lastQuarter: null,
});

test('a stock that nobody can balance asks once how many there were, but not in an agreement’s first return', () => {
	expect(crossChecks(unknownOpening(), NO_NOTES)).toMatchObject([
		{
			code: 'opening-unknown',
			severity: 'warning',
			boxes: ['on-programme|birmingham|', 'on-programme|walsall|'],
		},
	]);
	expect(crossChecks({ ...unknownOpening(), isFirst: true }, NO_NOTES)).toEqual([]);
	expect(crossChecks({ ...filledReturn('support'), lastQuarter: null }, NO_NOTES)).toEqual([]);
});

const next = (strand: 'perpetrator' | 'support', change: Readonly<Record<string, number | null>> = {}) => ({
	figures: filledReturn(strand, change, 5).figures,
	notes: NO_NOTES,
});

test('a closing from which the return after it, already sent, does not start asks which of the two is right', () => {
	const nextQuarter = next('perpetrator');
	expect(crossChecks({ ...filledReturn('perpetrator'), nextQuarter }, NO_NOTES)).toEqual([]);
	const changed = filledReturn('perpetrator', { 'on-programme|walsall|': 18, 'starts|walsall|': 7 });
	expect(crossChecks({ ...changed, nextQuarter }, NO_NOTES)).toMatchObject([
		{
			code: 'next-does-not-follow',
			severity: 'warning',
			boxes: expect.arrayContaining(['on-programme|walsall|']),
			facts: { areaId: 'walsall', rests: 'opening', quarter: 5, value: 18, next: 14 },
		},
	]);
});

test('what the return after it says of the same cases must follow too, unless its own note explains it', () => {
	const fewer = { 'partner-cases-contacted|walsall|4': 7, 'not-reached-no-reply||4': 4 };
	const sent = next('support', fewer);
	const [finding, ...others] = crossChecks({ ...filledReturn('support'), nextQuarter: sent }, NO_NOTES);
	expect(others).toEqual([]);
	expect(finding).toMatchObject({
		code: 'next-does-not-follow',
		facts: { measureKey: 'partner-cases-contacted', cohort: 4, rests: 'cohort', value: 8, next: 7 },
	});
	const notes = new Map([['fell-since-last-quarter|partner-cases-contacted|walsall|4', 'Counted twice.']]);
	expect(crossChecks({ ...filledReturn('support'), nextQuarter: { ...sent, notes } }, NO_NOTES)).toEqual([]);
});

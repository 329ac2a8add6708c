import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBand, moneyBand } from './bands.ts';
import type { Tie } from './can-be-worked-out.ts';
import { discloseCounts } from './disclose-counts.ts';
import { discloseMoney } from './disclose-money.ts';
import { numberWords } from './figure-words.ts';
import { DEFAULT_THRESHOLDS } from './profile.ts';

const bySource: Tie = { left: ['referrals'], right: ['police', 'self', 'other'] };
const say = (
	counts: Record<string, number>,
	ties: readonly Tie[],
	profile: 'office' | 'public' = 'public',
): Record<string, string> =>
	Object.fromEntries(
		[...discloseCounts(new Map(Object.entries(counts)), ties, profile)].map(([key, number]) => [
			key,
			number.kind === 'withheld' ? 'hidden' : numberWords(number, 'count'),
		]),
	);

test.each([
	[
		'nothing small',
		{ referrals: 60, police: 30, self: 20, other: 10 },
		{ referrals: '60', police: '30', self: '20', other: '10' },
	],
	[
		'one small, so the next goes too',
		{ referrals: 60, police: 37, self: 20, other: 3 },
		{ referrals: '60', police: '37', self: 'hidden', other: 'fewer than 5' },
	],
	[
		'two small and not small together',
		{ referrals: 60, police: 53, self: 3, other: 4 },
		{ referrals: '60', police: '53', self: 'fewer than 5', other: 'fewer than 5' },
	],
	[
		'two small that could only be both 4',
		{ referrals: 60, police: 52, self: 4, other: 4 },
		{ referrals: '60', police: 'hidden', self: 'fewer than 5', other: 'fewer than 5' },
	],
	[
		'two small that are small together',
		{ referrals: 60, police: 57, self: 1, other: 2 },
		{ referrals: '60', police: 'hidden', self: 'fewer than 5', other: 'fewer than 5' },
	],
	[
		'nought is hidden like any small count',
		{ referrals: 60, police: 40, self: 20, other: 0 },
		{ referrals: '60', police: '40', self: 'hidden', other: 'fewer than 5' },
	],
])('%s', (_, counts, words) => expect(say(counts, [bySource])).toEqual(words));

test('leavers cannot be worked out from opening, starts, completions and closing', () => {
	const balance: Tie = { left: ['opening', 'starts'], right: ['completions', 'leavers', 'closing'] };
	const counts = { opening: 40, starts: 20, completions: 12, leavers: 3, closing: 45 };
	expect(say(counts, [balance])).toEqual({
		opening: '40',
		starts: '20',
		completions: 'hidden',
		leavers: 'fewer than 5',
		closing: '45',
	});
	expect(say(counts, [balance], 'office')).toEqual({
		opening: '40',
		starts: '20',
		completions: '12',
		leavers: '3',
		closing: '45',
	});
});

test('what another place of the report publishes is not hidden here, and what it hides is not shown', () => {
	const balance: Tie = { left: ['opening', 'starts'], right: ['completions', 'leavers', 'closing'] };
	const counts = new Map(
		Object.entries({ opening: 40, starts: 20, completions: 12, leavers: 3, closing: 45 }),
	);
	const said = (exact: readonly string[], hidden: readonly string[]) =>
		[
			...discloseCounts(counts, [balance], 'public', undefined, {
				exact: new Set(exact),
				hidden: new Set(hidden),
			}),
		].flatMap(([key, { kind }]) => (kind === 'exact' ? [key] : []));
	expect(said([], [])).toEqual(['opening', 'starts', 'closing']);
	expect(said(['completions'], [])).toEqual(['opening', 'completions', 'closing']);
	expect(said([], ['starts'])).toEqual(['opening', 'completions', 'closing']);
});

test('a small count is told in words, whatever hides it elsewhere, and what is not there is not hidden', () => {
	const counts = new Map(Object.entries({ referrals: 60, police: 30, self: 26, other: 4 }));
	const told = { exact: new Set<string>(), hidden: new Set(['other', 'cafcass']) };
	const said = discloseCounts(counts, [bySource], 'public', undefined, told);
	expect([...said].map(([key, number]) => [key, number.kind])).toEqual([
		['referrals', 'exact'],
		['police', 'exact'],
		['self', 'withheld'],
		['other', 'words'],
	]);
});

test('a tie of which a count was not sent ties nothing', () => {
	expect(say({ referrals: 60, police: 57, self: 3 }, [bySource])).toEqual({
		referrals: '60',
		police: '57',
		self: 'fewer than 5',
	});
});

test('where everything along a tie is told elsewhere, nothing is left to hide', () => {
	const counts = new Map(Object.entries({ referrals: 60, police: 37, self: 20, other: 3 }));
	const told = { exact: new Set(['referrals', 'police', 'self']), hidden: new Set<string>() };
	const said = [...discloseCounts(counts, [bySource], 'public', undefined, told).values()];
	expect(said.map(({ kind }) => kind)).toEqual(['exact', 'exact', 'exact', 'words']);
});

test('what is hidden for the sake of a small count before is not had from its own parts either', () => {
	const overTime: Tie = { left: ['quarter', 'before'], right: ['to-date'] };
	const byAudience: Tie = { left: ['quarter'], right: ['police', 'schools'] };
	const counts = { quarter: 28, before: 3, 'to-date': 31, police: 20, schools: 8 };
	expect(say(counts, [overTime, byAudience])).toEqual({
		quarter: 'hidden',
		before: 'fewer than 5',
		'to-date': '31',
		police: '20',
		schools: 'hidden',
	});
});

test('one tie’s hiding opens no other', () => {
	const byPlan: Tie = { left: ['referrals'], right: ['protection', 'need'] };
	const said = say({ referrals: 8, police: 5, self: 2, other: 1, protection: 6, need: 2 }, [
		bySource,
		byPlan,
	]);
	expect(said).toMatchObject({
		self: 'fewer than 5',
		other: 'fewer than 5',
		need: 'fewer than 5',
		police: 'hidden',
		protection: 'hidden',
	});
});

/** Every way in which a reader can fill in what is not printed, so that the sources are the referrals. */
function* waysToRead(read: (key: string) => readonly number[]) {
	const referrals = new Set(read('referrals'));
	for (const police of read('police'))
		for (const self of read('self'))
			for (const other of read('other')) {
				const sum = police + self + other;
				if (referrals.has(sum)) yield { police, self, other, referrals: sum };
			}
}

test('no small count along a tie can be worked out, whichever way one tries', () => {
	const people = fc.oneof(fc.nat(6), fc.nat(40));
	fc.assert(
		fc.property(people, people, people, (police, self, other) => {
			const counts: Record<string, number> = { referrals: police + self + other, police, self, other };
			const said = say(counts, [bySource]);
			const read = (key: string): readonly number[] => {
				const words = said[key];
				if (words === 'fewer than 5') return [0, 1, 2, 3, 4];
				return words === 'hidden' ? Array.from({ length: 120 }, (_, index) => index + 5) : [counts[key]!];
			};
			const small = (['police', 'self', 'other', 'referrals'] as const).filter((key) => counts[key]! < 5);
			const could = Object.fromEntries(small.map((key) => [key, new Set<number>()]));
			for (const way of waysToRead(read)) {
				for (const key of small) could[key]!.add(way[key]);
				// There can be more than a million: two that differ are enough.
				if (small.every((key) => could[key]!.size > 1)) break;
			}
			for (const key of small)
				expect(
					could[key]!.size,
					`${key} of ${JSON.stringify(counts)}: ${JSON.stringify(said)}`,
				).toBeGreaterThan(1);
		}),
		{ numRuns: 300 },
	);
});

test.each([
	[0, 'fewer than 5'],
	[4, 'fewer than 5'],
	[5, '5 to 9'],
	[99, '50 to 99'],
	[1000, '1,000 or more'],
])('the band of %i is %s', (count, band) => expect(countBand(count, DEFAULT_THRESHOLDS)).toBe(band));

test.each([
	[99_999, 'under £1,000'],
	[1_200_000, '£10,000 to £25,000'],
	[100_000_000, '£1,000,000 or more'],
])('%i pence are %s', (pence, band) => expect(moneyBand(pence)).toBe(band));

test('the programme’s money is exact, a part’s in bands, because with a unit’s price it is a number of people', () => {
	expect(discloseMoney(2_400_000, 'programme', 'public')).toEqual({ kind: 'exact', value: 2_400_000 });
	expect(discloseMoney(2_400_000, 'part', 'public')).toEqual({
		kind: 'band',
		words: '£10,000 to £25,000',
		base: null,
	});
	expect(discloseMoney(2_400_000, 'part', 'office')).toEqual({ kind: 'exact', value: 2_400_000 });
});

test('what is withheld is printed as not published, and what nobody has sent as no data', () => {
	for (const why of ['part-by-quarter', 'fewer-than-three-parts', 'could-be-worked-out'] as const)
		expect(numberWords({ kind: 'withheld', why, missing: null }, 'count')).toBe('not published');
	expect(numberWords({ kind: 'withheld', why: 'no-data', missing: { code: 'not-received' } }, 'count')).toBe(
		'not received',
	);
});

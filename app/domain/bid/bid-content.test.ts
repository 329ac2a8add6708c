import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BidPart, countWords, partsAsked, problemsOfBid, totalPence } from './bid-content.ts';
import { PADDING_STEP_BYTES, padded, unpadded } from './padding.ts';

const lot = {
	lotId: 'one',
	title: 'Perpetrator work',
	strandId: 's',
	areaIds: ['w'],
	lines: [],
	budgetPence: null,
	items: [{ itemId: 'walsall', areaId: 'w', interventionId: 'i', units: 40 }],
};
const notice = {
	lots: [lot],
	questions: [{ questionId: 'safety', asks: '', criterion: '', weight: 70, wordLimit: 5 }],
	requirements: [
		{ requirementId: 'respect', kind: 'respect', areaId: 'w', asks: 'Respect status' },
		{ requirementId: 'elsewhere', kind: 'respect', areaId: 'b', asks: 'Respect status' },
	] as const,
	promisableKpis: ['partner-contact'],
	documents: [],
};
const targets = new Map([['partner-contact', 80]]);
const whole: readonly BidPart[] = [
	{ part: 'requirements', answers: [{ requirementId: 'respect', meets: true, words: 'Since 2014.' }] },
	{ part: 'answer:safety', words: 'We ask her first. Always.' },
	{ part: 'levels', levels: [{ kpiKey: 'partner-contact', percent: 85 }] },
	{ part: 'price', prices: [{ itemId: 'walsall', unitPricePence: 180_000 }] },
];
const problems = (...changed: readonly BidPart[]) =>
	problemsOfBid(
		notice,
		'one',
		whole.map((part) => changed.find((each) => each.part === part.part) ?? part),
		targets,
	).map(({ code }) => code);

test('a whole bid has no problem, and each thing that is missing or wrong is one', () => {
	expect(partsAsked(notice)).toEqual(['requirements', 'answer:safety', 'levels', 'price']);
	expect(problems()).toEqual([]);
	expect(problemsOfBid(notice, 'one', [], targets)).toHaveLength(4);
	expect(problems({ part: 'requirements', answers: [] })).toEqual(['requirement-not-met']);
	const said = (meets: boolean, words: string) =>
		problems({ part: 'requirements', answers: [{ requirementId: 'respect', meets, words }] });
	expect(said(false, 'Not yet.')).toEqual(['requirement-not-met']);
	expect(said(true, ' ')).toEqual(['requirement-not-shown']);
	expect(problems({ part: 'answer:safety', words: ' – … ' })).toEqual(['missing']);
	expect(problems({ part: 'answer:safety', words: 'one two three four five six' })).toEqual([
		'too-many-words',
	]);
	expect(problems({ part: 'price', prices: [] })).toEqual(['no-price']);
	expect(problems({ part: 'price', prices: [{ itemId: 'walsall', unitPricePence: 0 }] })).toEqual([
		'no-price',
	]);
	expect(problems({ part: 'levels', levels: [{ kpiKey: 'partner-contact', percent: 79 }] })).toEqual([
		'level-below',
	]);
});

test('words are what stands between spaces and is not a mark alone', () => {
	expect(countWords('We ask — always – and again, 24/7.')).toBe(6);
	expect(countWords('   ')).toBe(0);
});

test('a lot costs its units at their prices', () => {
	expect(totalPence(lot, [{ itemId: 'walsall', unitPricePence: 180_000 }])).toBe(7_200_000);
	expect(() => totalPence(lot, [])).toThrow('no price for walsall');
});

test('a budget costs its lines, of which one may come to nothing and not all', () => {
	const lines = [
		{ lineId: 'pay', name: 'Salaries' },
		{ lineId: 'rooms', name: 'Rooms' },
	];
	const budget = { ...lot, items: [], lines, budgetPence: 5_000_000 };
	const priced = (...amounts: readonly number[]) =>
		problemsOfBid(
			{ ...notice, lots: [budget] },
			'one',
			[
				...whole.filter(({ part }) => part !== 'price'),
				{
					part: 'price',
					prices: lines
						.slice(0, amounts.length)
						.map(({ lineId }, index) => ({ itemId: lineId, unitPricePence: amounts[index] ?? 0 })),
				},
			],
			targets,
		).map(({ code }) => code);
	expect(priced(4_000_000, 1_000_000)).toEqual([]);
	expect(priced(4_000_000, 0)).toEqual([]);
	expect(priced(0, 0)).toEqual(['no-price']);
	expect(priced(4_000_000)).toEqual(['no-price']);
	expect(priced(4_000_000, 1_000_001)).toEqual(['above-budget']);
});

test('what is padded is given back, and lengths tell steps alone', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 9_000 }), (text) => {
			const whole = padded(text);
			expect(unpadded(whole)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
			expect(whole.length % PADDING_STEP_BYTES).toBe(0);
		}),
	);
	expect(padded('yes').length).toBe(padded('no, for these reasons').length);
	expect(unpadded(new Uint8Array(100))).toBeNull();
	const forged = padded('abc');
	forged[forged.length - 1] = 1;
	expect(unpadded(forged)).toBeNull();
});

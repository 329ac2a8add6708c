import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { looksPersonal } from '../text/looks-personal.ts';
import {
	erasedMark,
	eraseInJson,
	eraseInValue,
	isTelling,
	passageEraser,
	passagesOf,
} from './erase-passages.ts';

const erasePassages = (text: string, passages: readonly string[], mark: string): string =>
	passageEraser(passages, mark)(text);

const MARK = erasedMark(isoDate('2026-12-03'));
const NAMES = 'Sarah Jones finished the whole course and her son Tom is doing well.';

test('what stands in place of the words says when, and names nobody', () => {
	expect(MARK).toBe('[words erased on 3 December 2026, see the audit trail]');
	for (let month = 1; month <= 12; month += 1)
		expect(
			looksPersonal(`She left. ${erasedMark(isoDate(`2026-${`${month}`.padStart(2, '0')}-11`))}`),
		).toEqual([]);
});

test('a text is chosen from sentence by sentence and line by line; what has been erased is not offered again', () => {
	expect(passagesOf(`Groups ran.  ${NAMES}\n- Two posts are vacant\n\n${MARK}`)).toEqual([
		'Groups ran.',
		NAMES,
		'- Two posts are vacant',
	]);
});

test.each([
	[
		'in the middle of others',
		`Groups ran. ${NAMES} Two posts are vacant.`,
		`Groups ran. ${MARK} Two posts are vacant.`,
	],
	['without its full stop', `They wrote “${NAMES.slice(0, -1)}” to us`, `They wrote “${MARK}” to us`],
	['over two lines', NAMES.replace('whole course', 'whole\n course'), MARK],
	['in capitals', NAMES.toUpperCase(), MARK],
	['twice', `${NAMES} ${NAMES}`, `${MARK} ${MARK}`],
	['nowhere', 'Sarah Jones finished the whole course', 'Sarah Jones finished the whole course'],
])('a passage is found %s', (_, text, expected) => {
	expect(erasePassages(text, [NAMES], MARK)).toBe(expected);
});

test('a short passage is erased only where it stands alone, or "None." would go out of every text', () => {
	expect(isTelling('Sarah left.')).toBe(false);
	expect(erasePassages('Sarah left. We heard that Sarah left early.', ['Sarah left.'], MARK)).toBe(
		`${MARK} We heard that Sarah left early.`,
	);
	expect(erasePassages('None', ['None.'], MARK)).toBe(MARK);
	expect(erasePassages('None of them left.', ['None.'], MARK)).toBe('None of them left.');
});

test('a figure is no passage, and is not erased even where it was sent as one', () => {
	expect(passagesOf('40\n12.5%\n1 2 3')).toEqual([]);
	expect(erasePassages('40', ['40.', '1 2 3'], MARK)).toBe('40');
	expect(erasePassages('1 2 3', ['1 2 3'], MARK)).toBe('1 2 3');
});

test('signs that mean something in a pattern mean nothing in a passage', () => {
	const odd = 'A (b) [c] $& .* a+b? costs £5.50 | more';
	expect(erasePassages(`x ${odd} y`, [odd], MARK)).toBe(`x ${MARK} y`);
	expect(erasePassages('x A b c costs y', [odd], MARK)).toBe('x A b c costs y');
});

test('of a value only texts change, and never a number', () => {
	const paper = {
		figures: [40, 50, 27],
		share: 0.8,
		day: '2026-09-30',
		paragraphs: [{ text: `Well. ${NAMES}` }],
	};
	const erase = (text: string) => erasePassages(text, [NAMES], MARK);
	expect(eraseInValue(paper, erase)).toEqual({ ...paper, paragraphs: [{ text: `Well. ${MARK}` }] });
	expect(eraseInJson(JSON.stringify(paper), erase)).not.toContain('Sarah');
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.jsonValue(), (figures, other) => {
			const erased = eraseInValue({ figures, other }, erase);
			expect(erased.figures).toEqual(figures);
			expect(JSON.stringify(erased)).toBe(JSON.stringify({ figures, other }));
		}),
	);
});

test('whatever is chosen out of a text is not in it afterwards', () => {
	fc.assert(
		fc.property(fc.lorem({ mode: 'sentences', maxCount: 6 }), fc.nat(), (text, at) => {
			const passages = passagesOf(text);
			const passage = passages[at % passages.length]!;
			const left = erasePassages(text, [passage], MARK);
			expect(left).toContain(MARK);
			expect(passagesOf(left)).not.toContain(passage);
		}),
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLACE_CODE_ALPHABET, PLACE_CODE_DRAWN, placeCodeOf, readPlaceCode } from './place-code.ts';

const drawn = fc.string({
	unit: fc.constantFrom(...PLACE_CODE_ALPHABET),
	minLength: PLACE_CODE_DRAWN,
	maxLength: PLACE_CODE_DRAWN,
});

test('a code is in fours, has no vowel and nothing that is taken for something else', () => {
	expect(placeCodeOf('CDFHJKMNPRT')).toMatch(/^[CDFHJKMNPRTVWX34679]{4}(-[CDFHJKMNPRTVWX34679]{4}){2}$/);
	expect(PLACE_CODE_ALPHABET).not.toMatch(/[AEIOU0158SZLQGBY2]/);
});

test('a code is read however it is typed', () => {
	fc.assert(
		fc.property(drawn, (text) => {
			const code = placeCodeOf(text);
			expect(readPlaceCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
		}),
	);
});

test('one wrong character, and two neighbours that have changed places, are always noticed', () => {
	fc.assert(
		fc.property(
			drawn,
			fc.nat(PLACE_CODE_DRAWN),
			fc.constantFrom(...PLACE_CODE_ALPHABET),
			(text, at, other) => {
				const whole = placeCodeOf(text).replaceAll('-', '');
				const wrong = `${whole.slice(0, at)}${other}${whole.slice(at + 1)}`;
				if (wrong !== whole) expect(readPlaceCode(wrong)).toBeNull();
				const [one, two] = [whole[at] ?? '', whole[at + 1] ?? ''];
				const swapped = `${whole.slice(0, at)}${two}${one}${whole.slice(at + 2)}`;
				if (at + 1 < PLACE_CODE_DRAWN && one !== two) expect(readPlaceCode(swapped)).toBeNull();
			},
		),
	);
});

test.each([[''], ['CDFH'], ['AAAA-AAAA-AAAA'], ['x'.repeat(5000)]])('"%s" is no code', (typed) => {
	expect(readPlaceCode(typed)).toBeNull();
});

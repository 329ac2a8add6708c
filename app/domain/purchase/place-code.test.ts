import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCharacterOf, PLACE_CODE_ALPHABET, PLACE_CODE_DRAWN, placeCodeOf } from './place-code.ts';

const drawn = fc.string({
	unit: fc.constantFrom(...PLACE_CODE_ALPHABET),
	minLength: PLACE_CODE_DRAWN,
	maxLength: PLACE_CODE_DRAWN,
});

test('a code is in fours, has no vowel and nothing that is taken for something else', () => {
	expect(placeCodeOf('CDFHJKMNPRT')).toMatch(/^[CDFHJKMNPRTVWX34679]{4}(-[CDFHJKMNPRTVWX34679]{4}){2}$/);
	expect(PLACE_CODE_ALPHABET).not.toMatch(/[AEIOU0158SZLQGBY2]/);
});

const isRight = (whole: string): boolean => checkCharacterOf(whole.slice(0, -1)) === whole.at(-1);

test('one wrong character, and two neighbours that have changed places, are always noticed', () => {
	fc.assert(
		fc.property(
			drawn,
			fc.nat(PLACE_CODE_DRAWN),
			fc.constantFrom(...PLACE_CODE_ALPHABET),
			(text, at, other) => {
				const whole = placeCodeOf(text).replaceAll('-', '');
				expect(isRight(whole)).toBe(true);
				const wrong = `${whole.slice(0, at)}${other}${whole.slice(at + 1)}`;
				if (wrong !== whole) expect(isRight(wrong)).toBe(false);
				const one = whole[at] ?? '';
				const two = whole[at + 1] ?? '';
				const swapped = `${whole.slice(0, at)}${two}${one}${whole.slice(at + 2)}`;
				if (at + 1 < PLACE_CODE_DRAWN && one !== two) expect(isRight(swapped)).toBe(false);
			},
		),
	);
});

/** No vowels, so that no word comes about, and nothing that is read as something else (O and 0, S and 5). Nineteen of them, a prime: see below. */
export const PLACE_CODE_ALPHABET = 'CDFHJKMNPRTVWX34679';
export const PLACE_CODE_DRAWN = 11;

/**
 * The last character of a place code. Each of the others counts with its place, modulo a prime, so that one wrong character and two that have
 * changed places are always noticed.
 */
export function checkCharacterOf(drawn: string): string {
	const sum = [...drawn].reduce(
		(total, character, index) => total + PLACE_CODE_ALPHABET.indexOf(character) * (index + 1),
		0,
	);
	return PLACE_CODE_ALPHABET[sum % PLACE_CODE_ALPHABET.length] ?? '';
}

/** "CDFH-J3K4-MNPR": in fours, so that it can be read out. */
export function placeCodeOf(drawn: string): string {
	const whole = `${drawn}${checkCharacterOf(drawn)}`;
	return whole.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** Digits with spaces, hyphens, brackets or dots between them; a plus before, an extension behind. */
const WRITTEN = /^\+?[0-9(][0-9 ().-]*(?: *(?:ext\.?|extension|x) *[0-9]{1,6})?$/i;
const EXTENSION = / *(?:ext\.?|extension|x) *([0-9]{1,6})$/i;

/**
 * A telephone number as it is kept: what was typed, in one form of spaces. From the United Kingdom with its nought (nine or ten digits behind it), from anywhere
 * with its country's code. Null for anything else. That somebody answers is not checked.
 */
export function readTelephone(typed: string): string | null {
	const text = typed.trim().replaceAll(/\s+/g, ' ');
	if (!WRITTEN.test(text)) return null;
	const extension = EXTENSION.exec(text)?.[1];
	const number = text.replace(EXTENSION, '').trim();
	const digits = number.replaceAll(/[^0-9]/g, '').replace(/^(44)0/, '$1');
	const isWhole = number.startsWith('+')
		? digits.length >= 8 && digits.length <= 15 && !digits.startsWith('0')
		: /^0[1-9][0-9]{8,9}$/.test(digits);
	if (!isWhole) return null;
	return extension === undefined ? number : `${number} extension ${extension}`;
}

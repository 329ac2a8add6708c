// @ts-check

const OTHER_NUMERAL = /\p{No}/u;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;
const DASH = /^[-‐‑‒–—−]$/;
const NUMBER = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/;

/**
 * A number as the server reads it (`app/domain/text/read-number.ts`; a test holds the two equal), a £ before it or none. Null for anything
 * else, and for more than two decimals, which no figure has.
 */
export function readNumber(/** @type {string} */ typed) {
	if (typed.length > 200 || OTHER_NUMERAL.test(typed)) return null;
	const text = typed.replaceAll(UNSEEN, '').normalize('NFKC').trim().replace(/^£\s*/, '');
	if (DASH.test(text)) return 0;
	const match = NUMBER.exec(text);
	if (match === null) return null;
	const [, whole = '', decimals = ''] = match;
	if (decimals.length === 3 && whole.length <= 3) return null;
	const digits = whole.replaceAll(/[, ]/g, '').replace(/^0+(?=\d)/, '');
	return digits.length > 9 || decimals.replace(/0+$/, '').length > 2
		? null
		: Number(`${digits}.${decimals || '0'}`);
}

import { accepted, type Result, refused } from '../result.ts';

/** A number as somebody typed it or a spreadsheet showed it, without its separators. */
export interface TypedNumber {
	/** Digits without separators and without noughts before them. */
	readonly whole: string;
	/** What stands after the point, without noughts at its end: "5" of 24,900.50. */
	readonly decimals: string;
	/** It was a dash: how a spreadsheet shows nought in a column of amounts. */
	readonly isDash: boolean;
}

export type NumberRefusal = {
	readonly code:
		| 'empty'
		| 'not-a-number'
		| 'negative'
		/** "1,23", "1 20", "1.200,50". */
		| 'separator-misplaced'
		/** "12.000" could be 12 or 12,000, and "3." anything. */
		| 'point-doubtful'
		| 'too-large';
};

/** The largest number anybody types: nine digits before the point. */
const MOST_DIGITS = 9;
const LONGEST = 200;

/** Superscripts, circled numbers and fractions: NFKC would make 52 of 5², where somebody typed a footnote. */
const OTHER_NUMERAL = /\p{No}/u;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;
const DASH = '[-‐‑‒–—−]';
const ALONE = new RegExp(`^${DASH}$`);
const NEGATIVE = new RegExp(`^(${DASH}\\s*|\\()£?\\s*[\\d,. ]*\\d[\\d,. ]*\\)?$`);
const NUMBER = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/;

/**
 * The one way in which a number is read, wherever it is typed or pasted: ASCII digits (after NFKC, so that full-width digits and
 * no-break spaces count), thousands set apart by commas or by spaces in the right places, a point before decimals. `sign` may stand
 * before the number (£) or after it (%). `1e9`, `0x1F`, `٣` and `3,5` are refused, never guessed at.
 */
export function readNumber(typed: string, sign: '£' | '%' | null = null): Result<TypedNumber, NumberRefusal> {
	if (typed.trim() === '') return refused({ code: 'empty' });
	if (typed.length > LONGEST)
		return refused({ code: /^[\d\s]+$/.test(typed) ? 'too-large' : 'not-a-number' });
	if (OTHER_NUMERAL.test(typed)) return refused({ code: 'not-a-number' });
	const text = withoutSign(typed.replaceAll(UNSEEN, '').normalize('NFKC').trim(), sign);
	if (ALONE.test(text)) return accepted({ whole: '0', decimals: '', isDash: true });
	if (NEGATIVE.test(text)) return refused({ code: 'negative' });
	const match = NUMBER.exec(text);
	if (match === null) return refused({ code: whyNot(text) });
	const [, whole = '', decimals = ''] = match;
	if (decimals.length === 3 && whole.length <= 3) return refused({ code: 'point-doubtful' });
	const significant = whole.replaceAll(/[, ]/g, '').replace(/^0+(?=\d)/, '');
	return significant.length > MOST_DIGITS
		? refused({ code: 'too-large' })
		: accepted({ whole: significant, decimals: decimals.replace(/0+$/, ''), isDash: false });
}

function withoutSign(text: string, sign: '£' | '%' | null): string {
	if (sign === '%') return text.replace(/\s*%$/, '');
	return sign === '£' ? text.replace(/^£\s*/, '') : text;
}

function whyNot(text: string): NumberRefusal['code'] {
	if (/^\d+\.$/.test(text)) return 'point-doubtful';
	return /^\d[\d,. ]*$/.test(text) ? 'separator-misplaced' : 'not-a-number';
}

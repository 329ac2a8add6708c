import { accepted, type Result, refused } from '../result.ts';

export type CountRefusal = {
	readonly code: 'empty' | 'not-a-whole-number' | 'negative' | 'decimal' | 'too-large' | 'comma-misplaced';
};

/** The largest count anybody types: nine digits. */
const MOST_DIGITS = 9;

/** Superscripts, circled numbers and fractions: NFKC would make 52 of 5², where somebody typed a footnote. */
export const OTHER_NUMERAL = /\p{No}/u;

/**
 * A count as typed: whole number in ASCII digits (after NFKC, so that full-width digits count), optionally with thousands separators
 * in the right places. `1e9`, `0x1F`, `٣` and `3,5` are refused, never guessed at.
 */
export function parseCount(typed: string): Result<number, CountRefusal> {
	if (typed.length > 200) return refused({ code: typed.trim() === '' ? 'empty' : 'too-large' });
	const text = typed.normalize('NFKC').trim();
	if (text === '') return refused({ code: 'empty' });
	if (OTHER_NUMERAL.test(typed)) return refused({ code: 'not-a-whole-number' });
	if (/^[-−–]\s*\d+$/.test(text)) return refused({ code: 'negative' });
	if (/^\d+\.\d*$/.test(text)) return refused({ code: 'decimal' });
	if (/^\d{1,3}(,\d{3})+$/.test(text) || /^\d{1,3}( \d{3})+$/.test(text))
		return within(text.replaceAll(/[, ]/g, ''));
	if (/^[\d,]*\d[\d,]*$/.test(text) && text.includes(',')) return refused({ code: 'comma-misplaced' });
	return /^\d+$/.test(text) ? within(text) : refused({ code: 'not-a-whole-number' });
}

const within = (digits: string): Result<number, CountRefusal> => {
	const significant = digits.replace(/^0+(?=\d)/, '');
	return significant.length > MOST_DIGITS ? refused({ code: 'too-large' }) : accepted(Number(significant));
};

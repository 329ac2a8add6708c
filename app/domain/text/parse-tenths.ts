import { accepted, type Result, refused } from '../result.ts';
import { type NumberRefusal, readNumber } from './read-number.ts';

export type TenthsRefusal = NumberRefusal | { readonly code: 'too-fine' } | { readonly code: 'dash' };

/**
 * A number with one decimal at most, in tenths: "4" is 40, "4.5" and "4.50" are 45. What is measured in tenths (a wait, a share) is no
 * count: a dash could mean none or not known, and is refused.
 */
export function parseTenths(typed: string, sign: '%' | null = null): Result<number, TenthsRefusal> {
	const read = readNumber(typed, sign);
	if (!read.ok) return read;
	const { whole, decimals, isDash } = read.value;
	if (isDash) return refused({ code: 'dash' });
	return decimals.length > 1
		? refused({ code: 'too-fine' })
		: accepted(Number(whole) * 10 + Number(decimals || '0'));
}

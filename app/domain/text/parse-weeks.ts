import { accepted, type Result, refused } from '../result.ts';
import { parseTenths } from './parse-tenths.ts';

export type WeeksRefusal = { readonly code: 'empty' | 'not-weeks' | 'dash' | 'too-long' };

const MOST_TENTHS = 5200;

/** Weeks as typed, in tenths of a week: "4" is 40, "4.5" is 45. One decimal at most; 520 weeks at most. */
export function parseWeeks(typed: string): Result<number, WeeksRefusal> {
	const tenths = parseTenths(typed);
	if (tenths.ok) return tenths.value > MOST_TENTHS ? refused({ code: 'too-long' }) : accepted(tenths.value);
	const { code } = tenths.refusal;
	if (code === 'too-large') return refused({ code: 'too-long' });
	return refused({ code: code === 'empty' || code === 'dash' ? code : 'not-weeks' });
}

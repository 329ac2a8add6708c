import { accepted, type Result, refused } from '../result.ts';
import { OTHER_NUMERAL } from './parse-count.ts';

export type WeeksRefusal = { readonly code: 'empty' | 'not-weeks' | 'too-long' };

/** Weeks as typed, in tenths of a week: "4" is 40, "4.5" is 45. One decimal at most; 520 weeks at most. */
export function parseWeeks(typed: string): Result<number, WeeksRefusal> {
	const text = typed.slice(0, 50).normalize('NFKC').trim();
	if (typed.trim() === '') return refused({ code: 'empty' });
	const match = typed.length > 50 || OTHER_NUMERAL.test(typed) ? null : /^(\d{1,4})(?:\.(\d))?$/.exec(text);
	if (match === null) return refused({ code: 'not-weeks' });
	const tenths = Number(match[1]) * 10 + Number(match[2] ?? '0');
	return tenths > 5200 ? refused({ code: 'too-long' }) : accepted(tenths);
}

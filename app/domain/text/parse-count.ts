import { accepted, type Result, refused } from '../result.ts';
import { readNumber } from './read-number.ts';

export type CountRefusal = {
	readonly code:
		| 'empty'
		| 'not-a-whole-number'
		| 'negative'
		| 'decimal'
		| 'too-large'
		| 'separator-misplaced'
		| 'point-doubtful';
};

/** A count as typed: a whole number from 0, as `readNumber` reads it. "12.0" is 12, and a dash is 0. */
export function parseCount(typed: string): Result<number, CountRefusal> {
	const read = readNumber(typed);
	if (read.ok)
		return read.value.decimals === '' ? accepted(Number(read.value.whole)) : refused({ code: 'decimal' });
	const { code } = read.refusal;
	return refused({ code: code === 'not-a-number' ? 'not-a-whole-number' : code });
}

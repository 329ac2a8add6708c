import type { PoundsRefusal } from '../domain/money/pence.ts';
import type { CountRefusal } from '../domain/text/parse-count.ts';
import { writeCount } from '../domain/text/write-number.ts';

export interface Within {
	readonly least: number;
	readonly most: number;
}

const capital = (what: string): string => what.slice(0, 1).toUpperCase() + what.slice(1);

/** Why text is no count from `least` to `most`, and what to type. `what` names it: "the number of places". */
export function countWords(
	code: CountRefusal['code'] | 'outside',
	what: string,
	{ least, most }: Within,
): string {
	const like = writeCount(Math.max(least, Math.min(most, 24)));
	switch (code) {
		case 'empty':
			return `Enter ${what}`;
		case 'outside':
		case 'too-large':
		case 'negative':
			return `${capital(what)} must be between ${writeCount(least)} and ${writeCount(most)}`;
		case 'point-doubtful':
			return `${capital(what)} must be a whole number without a decimal point, like ${like}`;
		case 'decimal':
		case 'separator-misplaced':
		case 'not-a-whole-number':
			return `${capital(what)} must be a whole number, like ${like}`;
	}
}

/** Why text is no amount of money, and what to type. */
export function poundsWords(code: PoundsRefusal['code'] | 'nothing', what: string): string {
	switch (code) {
		case 'empty':
			return `Enter ${what}`;
		case 'nothing':
		case 'negative':
			return `${capital(what)} must be ${code === 'nothing' ? 'more than £0' : '£0 or more'}`;
		case 'too-large':
			return `${capital(what)} must be less than £1,000,000,000`;
		case 'too-fine':
			return `${capital(what)} must have at most two numbers after the decimal point, like 1,234.50`;
		case 'point-doubtful':
			return `${capital(what)} must have a clear decimal point: enter 1,234 or 1.23, not 1.234`;
		case 'separator-misplaced':
			return `${capital(what)} must have commas or spaces only between thousands, like 1,234.50`;
		case 'not-an-amount':
			return `${capital(what)} must be an amount of money, like 700,000 or 1,234.50`;
	}
}

import { writePounds } from '../money/pence.ts';
import { writeCount } from '../text/write-number.ts';
import type { Thresholds } from './profile.ts';
import { fewerThan } from './small-side-words.ts';

const COUNT_BOUNDS = [5, 10, 20, 50, 100, 200, 500, 1000];

/** A count as a band: "fewer than 5", "10 to 19", "1,000 or more". */
export function countBand(count: number, thresholds: Thresholds): string {
	const bounds = [thresholds.side, ...COUNT_BOUNDS.filter((bound) => bound > thresholds.side)];
	const over = bounds.findLastIndex((bound) => count >= bound);
	if (over === -1) return fewerThan(thresholds);
	const from = bounds[over]!;
	const until = bounds[over + 1];
	return until === undefined
		? `${writeCount(from)} or more`
		: `${writeCount(from)} to ${writeCount(until - 1)}`;
}

/**
 * A share as a band. With a small side: "more than half", "fewer than half". From the base on which per cents are allowed in bands of ten
 * points, below it in quarters and in words.
 */
export function shareBand(numerator: number, denominator: number, thresholds: Thresholds): string {
	if (denominator - numerator < thresholds.side) return 'more than half';
	if (numerator < thresholds.side) return 'fewer than half';
	if (denominator >= thresholds.bandedPercentBase) {
		const tens = Math.floor((10 * numerator) / denominator);
		return tens === 0 ? 'under 10%' : tens >= 9 ? '90% or more' : `${tens * 10}% to ${tens * 10 + 9}%`;
	}
	return [
		'fewer than a quarter',
		'between a quarter and half',
		'between half and three quarters',
		'three quarters or more',
	][Math.floor((4 * numerator) / denominator)]!;
}

const POUND_BOUNDS = [1_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];

/** An amount as a band: "under £1,000", "£10,000 to £25,000". */
export function moneyBand(pence: number): string {
	const over = POUND_BOUNDS.findLastIndex((bound) => pence >= bound * 100);
	if (over === -1) return `under ${writePounds(POUND_BOUNDS[0]! * 100)}`;
	const until = POUND_BOUNDS[over + 1];
	const from = writePounds(POUND_BOUNDS[over]! * 100);
	return until === undefined ? `${from} or more` : `${from} to ${writePounds(until * 100)}`;
}

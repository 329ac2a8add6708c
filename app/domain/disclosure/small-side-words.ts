import { missingReasonWords } from '../kpi/missing-reason-words.ts';
import type { Thresholds } from './profile.ts';

/**
 * A share with a small side, in words that follow from the base alone: "over 90%", "at least 80%", "under 10%", "at most 20%". A reader
 * who knows the base learns no more than that the side is small.
 */
export function smallSideWords(
	denominator: number,
	side: 'numerator' | 'complement',
	thresholds: Thresholds,
): string {
	const most = thresholds.side - 1;
	const tens = Math.floor((10 * (denominator - most)) / denominator);
	const beyond = 10 * (denominator - most) > 9 * denominator;
	if (side === 'complement') return beyond ? 'over 90%' : `at least ${tens * 10}%`;
	return beyond ? 'under 10%' : `at most ${100 - tens * 10}%`;
}

export const TOO_FEW = missingReasonWords({ code: 'too-few' });

export const fewerThan = (thresholds: Thresholds): string => `fewer than ${thresholds.side}`;

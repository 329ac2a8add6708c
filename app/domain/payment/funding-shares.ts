import { type Pence, splitByShares } from '../money/pence.ts';

/** What a funding stream pays of an agreement, as agreed: the weights by which every payment is shared. */
export interface StreamWeight {
	readonly streamId: string;
	readonly amountPence: Pence;
}

export interface PeriodPaid {
	readonly periodId: string;
	readonly pence: Pence;
}

export interface PeriodShares {
	readonly periodId: string;
	readonly pence: Pence;
	/** By stream, in the order given; they add up to `pence`. */
	readonly shares: readonly Pence[];
}

/**
 * Who funded what, period by period, to the penny. Each period's shares are what its payment adds to the shares of all that was paid up to it, so
 * that periods add up to their whole and every stream, once all is paid, has paid exactly what was agreed. No pound stands in two streams.
 */
export function shareByStreams(
	paid: readonly PeriodPaid[],
	streams: readonly StreamWeight[],
): readonly PeriodShares[] {
	const weights = streams.map(({ amountPence }) => amountPence);
	let sum = 0;
	let before = weights.map(() => 0);
	return paid.map(({ periodId, pence }) => {
		sum += pence;
		const upTo = splitByShares(sum, weights);
		const shares = upTo.map((share, index) => share - (before[index] ?? 0));
		before = [...upTo];
		return { periodId, pence, shares };
	});
}

/** An agreement's streams can be told apart: there are some, and they add up to its value. */
export const isFundingWhole = (valuePence: Pence, streams: readonly StreamWeight[]): boolean =>
	streams.length > 0 &&
	streams.reduce((sum, { amountPence }) => sum + amountPence, 0) === valuePence &&
	valuePence > 0;

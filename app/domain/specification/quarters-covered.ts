import type { Frequency } from './specification.ts';

const QUARTERS = { quarterly: 1, 'half-yearly': 2, yearly: 4 } as const;

/** How many quarters, up to and including its own, a figure covers. Never more than the contract has had: the first year's figure covers what has passed of it. */
export const quartersCovered = (frequency: Frequency, periodNumber: number): number =>
	Math.min(QUARTERS[frequency], periodNumber);

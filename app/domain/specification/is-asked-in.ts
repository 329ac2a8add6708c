import type { Frequency } from './specification.ts';

const EVERY = { quarterly: 1, 'half-yearly': 2, yearly: 4 } as const;

/** Whether a measure is asked in a contract quarter: half-yearly in every second one, yearly in every fourth. */
export const isAskedIn = (frequency: Frequency, period: number): boolean => period % EVERY[frequency] === 0;

import type { Rating } from './kpi-value.ts';

/** The Procurement Act 2023's scale, in its words. */
export const RATING_NAMES: Readonly<Record<Rating, string>> = {
	good: 'Good',
	'approaching-target': 'Approaching target',
	'requires-improvement': 'Requires improvement',
	inadequate: 'Inadequate',
	// The Act's word is “Other”, which tells a reader nothing.
	other: 'Not rated',
};

import { moneyBand } from './bands.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedNumber } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import type { Profile } from './profile.ts';

/**
 * Pence. The programme's money is public and exact; what a part of it spent or used up is in bands, because with a unit's price it is a
 * number of people.
 */
export const discloseMoney = (
	pence: number,
	of: 'programme' | 'part',
	profile: Profile,
): Disclosed<DisclosedNumber> =>
	markDisclosed<DisclosedNumber>(
		profile === 'office' || of === 'programme'
			? { kind: 'exact', value: pence }
			: { kind: 'band', words: moneyBand(pence), base: null },
	);

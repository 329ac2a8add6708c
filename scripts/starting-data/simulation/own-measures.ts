import type { Random } from '../random.ts';
import type { QuarterSlice } from './quarter-slice.ts';

/** Programmes' own measures, from one quarter in some areas. */
export const OWN_OF_QUARTER: Readonly<
	Record<string, (slice: QuarterSlice, random: Random, areas: readonly string[]) => number>
> = {
	// Near the places in custody that the agreements pay for.
	'own-custody-contacts': (slice, random) => random.around(slice.referrals * 0.85),
	'own-out-of-court-pathways': (slice, random) => random.around(slice.referrals * 0.2),
	// The uplift in Coventry pays for both (001).
	'own-training-sessions-for-professionals': (_, random, areas) =>
		areas.includes('Coventry') ? random.whole(2, 4) : 0,
	'own-events-with-community-groups': (_, random, areas) =>
		areas.includes('Coventry') ? random.whole(1, 5) : 0,
};

/** So many to each of another one. */
export const TIMES: Readonly<Record<string, readonly [of: string, from: number, to: number]>> = {
	'own-professionals-trained': ['own-training-sessions-for-professionals', 9, 14],
};

/** The DVPP's: how many were asked about the outcomes, and how many are safer, at each point. */
export const ASKED = 'own-asked-about-the-outcomes';
export const SAFER = 'own-safer-than-at-the-start';

const POINTS = ['midway', 'at-the-end', 'six-months-after'] as const;

/** The programme lasts half a year: nobody is at its end before the third quarter, or six months after it before the fifth. */
const weights = (quarter: number): readonly number[] => [5, quarter < 3 ? 0 : 3, quarter < 5 ? 0 : 2];

/**
 * Of the victims asked after the start, and of those of them who are safer, how many at each point: everybody asked is at one point, and the
 * safer ones are among them.
 */
export function splitByPoint(
	{ asked, safer }: { readonly asked: number; readonly safer: number },
	quarter: number,
	random: Random,
): ReadonlyMap<string, { readonly asked: number; readonly safer: number }> {
	const counts = POINTS.map(() => ({ asked: 0, safer: 0 }));
	const shares = weights(quarter);
	const all = shares.reduce((sum, share) => sum + share, 0);
	let left = safer;
	for (let each = 0; each < asked; each += 1) {
		let drawn = random.next() * all;
		const at = counts[shares.findIndex((share) => (drawn -= share) < 0)]!;
		at.asked += 1;
		if (random.next() < left / (asked - each)) {
			at.safer += 1;
			left -= 1;
		}
	}
	return new Map(POINTS.map((point, index) => [point, counts[index]!]));
}

import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { SpecificationVersion } from './specification.ts';

export type EffectRefusal =
	| { readonly code: 'no-such-period'; readonly effectiveFrom: number }
	/** It would take effect from the period from which the published one does, or from an earlier one. */
	| { readonly code: 'not-after-previous'; readonly previous: number }
	| { readonly code: 'period-submitted'; readonly newestSubmitted: number }
	| { readonly code: 'period-ended'; readonly endsOn: IsoDate };

interface Standing {
	/** The version that is published now; null for a programme's first. */
	readonly previous: Pick<SpecificationVersion, 'effectiveFrom'> | null;
	readonly periods: readonly Period[];
	/** The newest contract quarter for which any return of the programme was submitted; null while there is none. */
	readonly newestSubmitted: number | null;
}

/**
 * Nobody is asked afterwards for what was not counted at the time: a new version takes effect from a period that has not ended and for which
 * nothing was submitted. Only a programme's first may reach back, as when a programme is brought into the portal. Null where it may.
 */
export function whyNoEffect(
	effectiveFrom: number,
	{ previous, periods, newestSubmitted }: Standing,
	today: IsoDate,
): EffectRefusal | null {
	const period = periods.find(({ number }) => number === effectiveFrom);
	if (period === undefined) return { code: 'no-such-period', effectiveFrom };
	if (previous !== null && effectiveFrom <= previous.effectiveFrom)
		return { code: 'not-after-previous', previous: previous.effectiveFrom };
	if (newestSubmitted !== null && effectiveFrom <= newestSubmitted)
		return { code: 'period-submitted', newestSubmitted };
	return previous !== null && period.endsOn < today ? { code: 'period-ended', endsOn: period.endsOn } : null;
}

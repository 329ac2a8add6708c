import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { OPEN_STATES } from './next-state.ts';
import { type Side, standingOn, type Term, type VersionState } from './version-state.ts';

export type VariationStartRefusal =
	/** Nothing has been accepted that could be varied. */
	| { readonly code: 'not-agreed-yet' }
	| { readonly code: 'over'; readonly lastDay: IsoDate }
	/** Ended early: its last day has been decided. */
	| { readonly code: 'ended-early'; readonly lastDay: IsoDate }
	/** One version is on its way at a time. */
	| { readonly code: 'open-already'; readonly number: number; readonly state: VersionState };

export interface VersionBeside {
	readonly side: Side;
	readonly number: number;
	readonly state: VersionState;
}

/** Whether a variation, or an early end, may be begun: from the newest accepted terms, one at a time, while the agreement runs. What a provider has only begun to write holds nobody up: it is overtaken. */
export function decideVariationStart(
	agreement: Term | null,
	versions: readonly VersionBeside[],
	by: Side,
	today: IsoDate,
): Result<{ readonly number: number }, VariationStartRefusal> {
	const open = versions.find(
		({ state, side }) =>
			OPEN_STATES.includes(state) && !(by === 'commissioner' && side === 'provider' && state === 'draft'),
	);
	if (open !== undefined) return refused({ code: 'open-already', number: open.number, state: open.state });
	if (agreement === null) return refused({ code: 'not-agreed-yet' });
	if (agreement.terminatedOn !== null)
		return refused({ code: 'ended-early', lastDay: agreement.terminatedOn });
	if (standingOn(agreement, today) === 'ended') return refused({ code: 'over', lastDay: agreement.endsOn });
	return accepted({ number: Math.max(0, ...versions.map(({ number }) => number)) + 1 });
}

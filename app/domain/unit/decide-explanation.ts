import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import type { ReconciledMeasure, UnitDifference } from './reconcile-units.ts';

export interface Explanation {
	readonly areaId: string;
	readonly measure: ReconciledMeasure;
	readonly reason: string;
	readonly nobodyNamed: boolean;
}

export type ExplanationRefusal =
	/** They have come to agree meanwhile. */
	| { readonly code: 'no-difference' }
	| { readonly code: 'no-reason' }
	| { readonly code: 'looks-personal'; readonly details: readonly PersonalDetail[] };

/** A reason for a difference as it is now, from either side: it changes neither the ledger nor the return. */
export function decideExplanation<Difference extends UnitDifference>(
	differences: readonly Difference[],
	{ areaId, measure, reason, nobodyNamed }: Explanation,
): Result<Difference, ExplanationRefusal> {
	const difference = differences.find((each) => each.areaId === areaId && each.measure === measure);
	if (difference === undefined) return refused({ code: 'no-difference' });
	if (reason === '') return refused({ code: 'no-reason' });
	const details = nobodyNamed ? [] : looksPersonal(reason);
	return details.length > 0 ? refused({ code: 'looks-personal', details }) : accepted(difference);
}

import type { AgreementTerms } from './agreement-terms.ts';
import type { TermsProblem } from './terms-problem.ts';

export interface NotFree {
	readonly areaId: string;
	readonly interventionId: string;
	/** How many could be given back. */
	readonly left: number;
	readonly asked: number;
}

/** Somebody took a place while the terms were being accepted: the same refusal as if it had been taken before. */
export function placesNotFree(
	{ allocations }: Pick<AgreementTerms, 'allocations'>,
	{ areaId, interventionId, left, asked }: NotFree,
): TermsProblem {
	const units =
		allocations.find((each) => each.areaId === areaId && each.interventionId === interventionId)?.units ?? 0;
	return { code: 'below-used', areaId, interventionId, units, inUse: units + asked - left };
}

import { compareFigures, type FigureDifference } from './compare-submissions.ts';
import type { Figure } from './figure.ts';

/** A return's authoritative submission: at the time of a published board report, or now. */
export interface AuthoritativeFigures {
	readonly returnId: string;
	readonly submission: number;
	readonly figures: readonly Figure[];
}

export interface Restatement {
	readonly returnId: string;
	/** Null where the report had to do without the return: it was accepted later. */
	readonly fromSubmission: number | null;
	readonly toSubmission: number;
	/** What changed; empty where a later submission says the same. */
	readonly figures: readonly FigureDifference[];
}

/**
 * What the next board report must list: returns whose authoritative submission is not the one that a published report rested
 * on. `now` holds the returns of the periods that the report covered, as they are authoritative today.
 */
export function restatements(
	restedOn: readonly AuthoritativeFigures[],
	now: readonly AuthoritativeFigures[],
): readonly Restatement[] {
	const published = new Map(restedOn.map((each) => [each.returnId, each]));
	return now.flatMap(({ returnId, submission, figures }) => {
		const then = published.get(returnId);
		if (then?.submission === submission) return [];
		return [
			{
				returnId,
				fromSubmission: then?.submission ?? null,
				toSubmission: submission,
				figures: compareFigures(then?.figures ?? [], figures),
			},
		];
	});
}

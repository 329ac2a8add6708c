import type { Account } from '../access/same-person.ts';
import type { Instant } from '../calendar/iso-date.ts';

export interface Named {
	readonly personId: string;
	/** Null until they have said. */
	readonly hasConflict: boolean | null;
}
export interface Evaluator extends Named {
	/** They hold the role today, and are not suspended. */
	readonly isThere: boolean;
}
/** A lot, as far as it says who is named to evaluate it. */
export interface HasNamed {
	readonly evaluators: readonly Named[];
}

/** How far the evaluation of one lot has come, as its decisions see it. */
export interface LotEvaluation {
	readonly qualityOpenedAt: Instant | null;
	readonly priceOpenedAt: Instant | null;
	/** The bids that were opened whole. */
	readonly wholeIds: readonly string[];
	/** Those of them that have failed no requirement: what is scored and ranked. */
	readonly bidIds: readonly string[];
	readonly requirementIds: readonly string[];
	readonly checks: readonly {
		readonly submissionId: string;
		readonly requirementId: string;
		readonly passes: boolean;
	}[];
	readonly questionIds: readonly string[];
	readonly evaluators: readonly Evaluator[];
	readonly scores: readonly {
		readonly submissionId: string;
		readonly questionId: string;
		readonly evaluatorId: string;
	}[];
	readonly agreed: readonly { readonly submissionId: string; readonly questionId: string }[];
	readonly lock: { readonly firstBy: Account; readonly lockedAt: Instant | null } | null;
}

/** Those who have said that nothing keeps them from scoring. */
export const scorersOf = ({ evaluators }: HasNamed): readonly string[] =>
	evaluators.filter(({ hasConflict }) => hasConflict === false).map(({ personId }) => personId);

/** So many should score a lot, each alone: the office is told of fewer, and not stopped. */
export const FEWEST_SCORERS = 2;
export const isShortOfEvaluators = (lot: HasNamed): boolean => scorersOf(lot).length < FEWEST_SCORERS;

/** Answers that one evaluator has yet to score: none of a lot that is not theirs to score now. */
export const leftToScore = (lot: LotEvaluation, personId: string): number =>
	lot.qualityOpenedAt === null || lot.lock !== null || !scorersOf(lot).includes(personId)
		? 0
		: lot.bidIds.flatMap((bid) =>
				lot.questionIds.filter(
					(question) =>
						!has(
							lot.scores.filter(({ evaluatorId }) => evaluatorId === personId),
							bid,
							question,
						),
				),
			).length;

const has = (
	rows: readonly { readonly submissionId: string; readonly questionId: string }[],
	submissionId: string,
	questionId: string,
) => rows.some((row) => row.submissionId === submissionId && row.questionId === questionId);

/**
 * Whether everybody who scores has scored this answer: only then does anybody see another's score. Nobody waits for whoever has left; what they
 * scored stays, and counts as theirs.
 */
export function isScoredByAll(lot: LotEvaluation, submissionId: string, questionId: string): boolean {
	const scorers = scorersOf(lot);
	const by = new Set(
		lot.scores
			.filter((score) => score.submissionId === submissionId && score.questionId === questionId)
			.map(({ evaluatorId }) => evaluatorId),
	);
	const hasLeft = (id: string) => lot.evaluators.some((each) => each.personId === id && !each.isThere);
	return scorers.some((id) => by.has(id)) && scorers.every((id) => by.has(id) || hasLeft(id));
}

/** Answers without an agreed score. */
export const notAgreed = ({ bidIds, questionIds, agreed }: LotEvaluation): number =>
	bidIds.flatMap((bid) => questionIds.filter((question) => !has(agreed, bid, question))).length;

/** Whoever fails one requirement is out, whatever else the bid says. */
export const stillIn = (wholeIds: readonly string[], checks: LotEvaluation['checks']): readonly string[] =>
	wholeIds.filter((id) => !checks.some(({ submissionId, passes }) => submissionId === id && !passes));

/** Requirements that nobody has checked yet of a bid that is still in. */
export const notChecked = ({
	bidIds,
	requirementIds,
	checks,
}: Pick<LotEvaluation, 'bidIds' | 'requirementIds' | 'checks'>): number =>
	bidIds.flatMap((bid) =>
		requirementIds.filter(
			(id) => !checks.some((check) => check.submissionId === bid && check.requirementId === id),
		),
	).length;

/** Whoever has declared a conflict has no part in the lot, in whatever role. */
export const isConflicted = ({ evaluators }: HasNamed, personId: string): boolean =>
	evaluators.some((each) => each.personId === personId && each.hasConflict === true);

/** Whoever is named to evaluate the lot has a part in it, in whatever role, only once they have declared that nothing keeps them from it. */
export const mayTakePart = ({ evaluators }: HasNamed, personId: string): boolean =>
	evaluators.every((each) => each.personId !== personId || each.hasConflict === false);

/** Whether somebody saw what stands there now; 0 says that nothing stood there. */
export const isAsSeen = (there: { readonly version: number } | null | undefined, seen: number): boolean =>
	(there?.version ?? 0) === seen;

import { type Account, areOnePerson } from '../access/same-person.ts';
import { accepted, type Result, refused } from '../result.ts';
import {
	type HasNamed,
	isConflicted,
	isScoredByAll,
	type LotEvaluation,
	notAgreed,
	notChecked,
} from './evaluation-facts.ts';
import { BEST_SCORE } from './points.ts';

export type DeclarationRefusal = { readonly code: 'no-words' | 'conflict-stands' };

/** Nobody takes back a conflict of their own, to see what it keeps from them. */
export function decideDeclaration(
	lot: HasNamed,
	personId: string,
	{ hasConflict, words }: { readonly hasConflict: boolean; readonly words: string },
): Result<'may', DeclarationRefusal> {
	if (!hasConflict)
		return isConflicted(lot, personId) ? refused({ code: 'conflict-stands' }) : accepted('may');
	return words.trim() === '' ? refused({ code: 'no-words' }) : accepted('may');
}

export interface ScoreAsked {
	readonly submissionId: string;
	readonly questionId: string;
	/** 0 to 5. */
	readonly score: number;
	readonly reason: string;
}

export type ScoreRefusal = {
	readonly code:
		| 'not-an-evaluator'
		| 'not-declared'
		| 'conflict'
		| 'not-opened'
		| 'locked'
		| 'unknown-choice'
		| 'not-a-score'
		| 'no-reason';
};

const isAsked = (
	{ bidIds, questionIds }: LotEvaluation,
	{ submissionId, questionId }: Pick<ScoreAsked, 'submissionId' | 'questionId'>,
) => bidIds.includes(submissionId) && questionIds.includes(questionId);
const isScore = ({ score }: Pick<ScoreAsked, 'score'>) =>
	Number.isInteger(score) && score >= 0 && score <= BEST_SCORE;

/** What is typed of a score before it is one. */
export interface ScoreDraftAsked extends Omit<ScoreAsked, 'score'> {
	/** Null until one is chosen. */
	readonly score: number | null;
}

export type ScoreDraftRefusal = { readonly code: Exclude<ScoreRefusal['code'], 'no-reason'> };

/** An evaluator who has declared that nothing keeps them from it scores an answer, alone, until quality is locked. What is typed may lack its score or its reason: it does not count. */
export function decideScoreDraft(
	lot: LotEvaluation,
	asked: ScoreDraftAsked,
	personId: string,
): Result<'may', ScoreDraftRefusal> {
	const evaluator = lot.evaluators.find((each) => each.personId === personId);
	if (evaluator === undefined) return refused({ code: 'not-an-evaluator' });
	if (evaluator.hasConflict === null) return refused({ code: 'not-declared' });
	if (evaluator.hasConflict) return refused({ code: 'conflict' });
	if (lot.qualityOpenedAt === null) return refused({ code: 'not-opened' });
	if (lot.lock !== null) return refused({ code: 'locked' });
	if (!isAsked(lot, asked)) return refused({ code: 'unknown-choice' });
	return asked.score === null || isScore({ score: asked.score })
		? accepted('may')
		: refused({ code: 'not-a-score' });
}

/** The same with a score and its reason: it counts. */
export function decideScore(
	lot: LotEvaluation,
	asked: ScoreAsked,
	personId: string,
): Result<'may', ScoreRefusal> {
	const may = decideScoreDraft(lot, asked, personId);
	if (!may.ok) return may;
	return asked.reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}

export interface CheckAsked {
	readonly submissionId: string;
	readonly requirementId: string;
	readonly passes: boolean;
	readonly reason: string;
}

export type CheckRefusal = {
	readonly code: 'not-opened' | 'locked' | 'unknown-choice' | 'no-reason';
};

/** An officer says whether a bid meets a requirement, and why; it may be said anew until quality is locked. */
export function decideCheck(lot: LotEvaluation, asked: CheckAsked): Result<'may', CheckRefusal> {
	if (lot.qualityOpenedAt === null) return refused({ code: 'not-opened' });
	if (lot.lock !== null) return refused({ code: 'locked' });
	if (!lot.wholeIds.includes(asked.submissionId) || !lot.requirementIds.includes(asked.requirementId))
		return refused({ code: 'unknown-choice' });
	return asked.reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}

export type AgreeRefusal = {
	readonly code: 'locked' | 'unknown-choice' | 'not-scored-by-all' | 'not-a-score' | 'no-reason';
};

/** What the evaluators agreed on together, once each has scored alone. Their own scores stay. */
export function decideAgreedScore(lot: LotEvaluation, asked: ScoreAsked): Result<'may', AgreeRefusal> {
	if (lot.lock !== null) return refused({ code: 'locked' });
	if (!isAsked(lot, asked)) return refused({ code: 'unknown-choice' });
	if (!isScoredByAll(lot, asked.submissionId, asked.questionId))
		return refused({ code: 'not-scored-by-all' });
	if (!isScore(asked)) return refused({ code: 'not-a-score' });
	return asked.reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}

export type LockRefusal =
	| { readonly code: 'not-opened' | 'locked-already' | 'same-person' }
	| { readonly code: 'not-agreed' | 'not-checked'; readonly left: number };

/** Two persons of the office lock the quality of a lot; from the first on no score changes, from the second on its price may be opened. */
export function decideLock(lot: LotEvaluation, by: Account): Result<'first' | 'second', LockRefusal> {
	const { lock, qualityOpenedAt } = lot;
	if (qualityOpenedAt === null) return refused({ code: 'not-opened' });
	const unchecked = notChecked(lot);
	if (unchecked > 0) return refused({ code: 'not-checked', left: unchecked });
	const left = notAgreed(lot);
	if (left > 0) return refused({ code: 'not-agreed', left });
	if (lock === null) return accepted('first');
	if (lock.lockedAt !== null) return refused({ code: 'locked-already' });
	return areOnePerson(lock.firstBy, by) ? refused({ code: 'same-person' }) : accepted('second');
}

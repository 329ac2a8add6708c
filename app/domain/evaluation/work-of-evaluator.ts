import { type LotEvaluation, leftToScore } from './evaluation-facts.ts';

export interface WorkOfEvaluator {
	readonly waits: 'declare' | 'opening' | 'score' | 'nothing' | 'locked';
	/** Answers that they have yet to score, of so many. */
	readonly left: number;
	readonly answers: number;
}

/** What a lot asks of one evaluator now; null where they are not named, or have a conflict in it. */
export function workOfEvaluator(lot: LotEvaluation, personId: string): WorkOfEvaluator | null {
	const own = lot.evaluators.find((each) => each.personId === personId);
	if (own === undefined || own.hasConflict === true) return null;
	if (lot.lock !== null) return { waits: 'locked', left: 0, answers: 0 };
	if (own.hasConflict === null) return { waits: 'declare', left: 0, answers: 0 };
	if (lot.qualityOpenedAt === null) return { waits: 'opening', left: 0, answers: 0 };
	const left = leftToScore(lot, personId);
	return {
		waits: left > 0 ? 'score' : 'nothing',
		left,
		answers: lot.bidIds.length * lot.questionIds.length,
	};
}

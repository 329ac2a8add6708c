import type { Instant } from '../calendar/iso-date.ts';

interface Saved {
	readonly submissionId: string;
	readonly questionId: string;
	readonly evaluatorId: string;
	readonly score: number;
	readonly reason: string;
	readonly version: number;
}

interface Draft {
	readonly submissionId: string;
	readonly questionId: string;
	readonly score: number | null;
	readonly reason: string;
	readonly savedAt: Instant;
	readonly version: number;
}

export interface ScoreInHand {
	/** Null until one is chosen. */
	readonly score: number | null;
	readonly reason: string;
	/** When it was typed, where it has not been saved as a score; null where it has, or nothing stands there. */
	readonly typedAt: Instant | null;
	/** Of the score that counts; 0 where there is none. */
	readonly savedVersion: number;
	/** Rises with whatever is saved or typed, in any window: 0 where nothing was. */
	readonly version: number;
}

/** What one evaluator has in hand of one answer: what they typed and did not save yet, else the score that counts. */
export function scoreInHand(
	scores: readonly Saved[],
	drafts: readonly Draft[],
	of: Pick<Saved, 'submissionId' | 'questionId' | 'evaluatorId'>,
): ScoreInHand {
	const isAnswer = (row: Pick<Saved, 'submissionId' | 'questionId'>) =>
		row.submissionId === of.submissionId && row.questionId === of.questionId;
	const saved = scores.find((row) => isAnswer(row) && row.evaluatorId === of.evaluatorId);
	const draft = drafts.find(isAnswer);
	const isTyped = draft !== undefined && (draft.score !== null || draft.reason !== '');
	return {
		score: isTyped ? draft.score : (saved?.score ?? null),
		reason: isTyped ? draft.reason : (saved?.reason ?? ''),
		typedAt: isTyped ? draft.savedAt : null,
		savedVersion: saved?.version ?? 0,
		version: (saved?.version ?? 0) + (draft?.version ?? 0),
	};
}

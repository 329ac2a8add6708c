import type { BoxError, Question } from '../../components/layout/question.ts';
import type { AgreeRefusal, ScoreRefusal } from '../../domain/evaluation/decide-evaluation.ts';
import { SCORES } from '../../domain/evaluation/points.ts';

/** The scale with its anchors, and the reason. */
export const scoreQuestions = (label: string): readonly Question[] => [
	{
		kind: 'one-of',
		name: 'score',
		label,
		choices: SCORES.map((text, score) => ({ value: String(score), text: `${score}. ${text}` })),
	},
	{ kind: 'long-text', name: 'reason', label: 'Why?', hint: 'The bidder will read it.', rows: 5 },
];

export function scoreRefusal(refusal: ScoreRefusal | AgreeRefusal): BoxError {
	switch (refusal.code) {
		case 'not-an-evaluator':
			return { field: '', message: 'You are not named as an evaluator of this lot' };
		case 'not-declared':
			return { field: '', message: 'Declare your interests first' };
		case 'conflict':
			return { field: '', message: 'You declared a conflict of interest, so you cannot score this lot' };
		case 'not-opened':
			return { field: '', message: 'The bids have not been opened yet' };
		case 'locked':
			return {
				field: '',
				message: 'The quality of this lot has been locked, so scores can no longer be changed',
			};
		case 'unknown-choice':
			return { field: '', message: 'This answer is not one of those that are scored' };
		case 'not-scored-by-all':
			return { field: '', message: 'Not everybody has scored this answer yet' };
		case 'not-a-score':
			return { field: 'score', message: 'Select a score' };
		case 'no-reason':
			return { field: 'reason', message: 'Enter the reason' };
	}
}

import type { Asked } from '../../../http/form-of.ts';
import type { AnswerShown } from '../answer-of-address.ts';
import { bidderName, lotPath } from '../evaluation-words.ts';
import { scoreQuestions } from '../score-questions.ts';

/** The answer beside its criterion, and the same question of the bidders before and after. */
export function scoreForm({ shown, submissionId, question, words }: AnswerShown): Asked {
	const { lot, personId } = shown;
	const own = lot.scores.find(
		(score) =>
			score.submissionId === submissionId &&
			score.questionId === question.questionId &&
			score.evaluatorId === personId,
	);
	const at = lot.bidIds.indexOf(submissionId);
	const beside = [
		{ id: lot.bidIds[at - 1], text: 'Previous bidder' },
		{ id: lot.bidIds[at + 1], text: 'Next bidder' },
	];
	return {
		title: question.asks,
		caption: `${bidderName(shown, submissionId)}, ${lot.lot.title}`,
		back: lotPath(shown),
		facts: [
			{ key: 'What a good answer shows', value: { written: question.criterion } },
			{ key: 'The answer', value: { written: words } },
		],
		questions: lot.lock === null ? scoreQuestions('Your score') : [],
		inset:
			lot.lock === null ? [] : ['The quality of this lot has been locked, so no score changes any more.'],
		stored: own === undefined ? {} : { score: [String(own.score)], reason: [own.reason] },
		version: own?.version ?? 0,
		button: lot.lock === null ? { text: 'Save the score' } : null,
		links: beside.flatMap(({ id, text }) =>
			id === undefined
				? []
				: [
						{
							href: `${lotPath(shown)}/bids/${id}/score/${question.questionId}`,
							text: `${text}: ${bidderName(shown, id)}`,
						},
					],
		),
		wide: true,
	};
}

import type { Asked } from '../../../http/form-of.ts';
import type { AnswerShown } from '../answer-of-address.ts';
import { bidderName, lotPath } from '../evaluation-words.ts';
import { scoreQuestions } from '../score-questions.ts';

/** What each scored alone, beside the answer; what they agreed on. */
export function agreeForm({ shown, submissionId, question, words }: AnswerShown): Asked {
	const { lot } = shown;
	const isAnswer = (row: { readonly submissionId: string; readonly questionId: string }) =>
		row.submissionId === submissionId && row.questionId === question.questionId;
	const agreed = lot.agreed.find(isAnswer);
	const scores = lot.scores.filter(isAnswer);
	const nameOf = (id: string) => lot.evaluators.find(({ personId }) => personId === id)?.name ?? '';
	const mayAgree = lot.lock === null && scores.length > 0;
	return {
		title: `Agreed score: ${question.asks}`,
		caption: `${bidderName(shown, submissionId)}, ${lot.lot.title}`,
		back: lotPath(shown),
		facts: [
			{ key: 'What a good answer shows', value: { written: question.criterion } },
			{ key: 'The answer', value: { written: words } },
			...scores.map(({ evaluatorId, score, reason }) => ({
				key: nameOf(evaluatorId),
				value: { cell: String(score), below: reason },
			})),
		],
		inset: [
			...(lot.lock === null
				? []
				: ['The quality of this lot has been locked, so no score changes any more.']),
			...(scores.length === 0 ? ['Not everybody has scored this answer yet.'] : []),
		],
		questions: mayAgree ? scoreQuestions('What the evaluators agreed on') : [],
		stored: agreed === undefined ? {} : { score: [String(agreed.score)], reason: [agreed.reason] },
		version: agreed?.version ?? 0,
		button: mayAgree ? { text: 'Save the agreed score' } : null,
		wide: true,
	};
}

import { type CellView, words as column, type RecordBlock } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { SCORES } from '../../../domain/evaluation/points.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AnswerShown } from '../answer-of-address.ts';
import { bidderName, lotPath, openedFilesOf } from '../evaluation-words.ts';
import { scoreQuestions } from '../score-questions.ts';

/** What each scored alone, beside the answer; what they agreed on. */
export function agreeForm(about: AnswerShown, mayRecord: boolean): Asked {
	const { shown, submissionId, question, words } = about;
	const { lot } = shown;
	const isAnswer = (row: { readonly submissionId: string; readonly questionId: string }) =>
		row.submissionId === submissionId && row.questionId === question.questionId;
	const agreed = lot.agreed.find(isAnswer);
	const scores = lot.scores.filter(isAnswer);
	const mayAgree = mayRecord && lot.lock === null && scores.length > 0;
	const files = openedFilesOf(shown, submissionId, `answer:${question.questionId}`);
	return {
		title: `${mayAgree ? 'Agreed score' : 'Scores'}: ${question.asks}`,
		caption: `${bidderName(shown, submissionId)}, ${lot.lot.title}`,
		back: lotPath(shown),
		facts: [
			{ key: 'What a good answer shows', value: { written: question.criterion } },
			{ key: 'The answer', value: { written: words } },
			...(files.length === 0 ? [] : [{ key: 'Its files', value: { lines: files } }]),
		],
		below: historyOf(about),
		blocks: scoresTable(about),
		inset: [
			...(lot.lock === null
				? []
				: ['The quality of this lot has been locked, so scores can no longer be changed.']),
			...(scores.length === 0 ? ['Not everybody has scored this answer yet.'] : []),
		],
		questions: mayAgree ? scoreQuestions('What the evaluators agreed on') : [],
		stored: agreed === undefined ? {} : { score: [String(agreed.score)], reason: [agreed.reason] },
		version: agreed?.version ?? 0,
		button: mayAgree ? { text: 'Save the agreed score' } : null,
		wide: true,
	};
}

const anchored = (score: number): string => `${score}. ${SCORES[score] ?? ''}`;

/** Each evaluator's own score beside what was agreed, once each has scored alone. */
function scoresTable({ shown, submissionId, question }: AnswerShown): readonly RecordBlock[] {
	const { lot } = shown;
	const isAnswer = (row: { readonly submissionId: string; readonly questionId: string }) =>
		row.submissionId === submissionId && row.questionId === question.questionId;
	const agreed = lot.agreed.find(isAnswer);
	const scores = lot.scores.filter(isAnswer);
	if (scores.length === 0) return [];
	const nameOf = (id: string) => lot.evaluators.find(({ personId }) => personId === id)?.name ?? '';
	return [
		{
			kind: 'table',
			table: {
				id: 'scores',
				caption: 'What each scored alone',
				large: true,
				columns: [column('Who'), column('Score'), column('Why')],
				rows: [
					...scores.map(({ evaluatorId, score, reason }) => ({
						key: evaluatorId,
						cells: [nameOf(evaluatorId), anchored(score), { written: reason } satisfies CellView],
					})),
					...(agreed === undefined
						? []
						: [
								{
									key: 'agreed',
									total: true,
									cells: ['Agreed', anchored(agreed.score), { written: agreed.reason } satisfies CellView],
								},
							]),
				],
			},
		},
	];
}

/** Every score that was saved of this answer, the earlier ones too. */
function historyOf({ shown, submissionId, question }: AnswerShown): readonly RecordBlock[] {
	const isAnswer = (row: { readonly submissionId: string; readonly questionId: string }) =>
		row.submissionId === submissionId && row.questionId === question.questionId;
	const saved = [
		...shown.scoresKept.filter(isAnswer).map((row) => ({
			at: row.savedAt,
			who: row.evaluatorName,
			what: row.number === 1 ? 'Scored' : 'Scored again',
			...row,
		})),
		...shown.agreedKept.filter(isAnswer).map((row) => ({
			at: row.agreedAt,
			who: row.agreedByName,
			what: row.number === 1 ? 'Recorded the agreed score' : 'Recorded another agreed score',
			...row,
		})),
	].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
	if (saved.length === 0) return [];
	return [
		{
			kind: 'details',
			summary: 'Every score that was saved',
			blocks: [
				{
					kind: 'steps',
					steps: saved.map(({ at, who, what, score, reason }, index) => ({
						key: String(index),
						what: `${what}: ${score}`,
						by: `${who}, ${writeInstant(at)}`,
						words: reason,
					})),
				},
			],
		},
	];
}

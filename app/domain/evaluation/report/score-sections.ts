import { writeInstant } from '../../calendar/write-date.ts';
import type { QualityQuestion } from '../../tender/tender-notice.ts';
import { plural } from '../../text/list-words.ts';
import { paragraph } from '../../text/paper.ts';
import { SCORES } from '../points.ts';
import { type PaperBlock, type Section, type TableRow, table } from './paper-blocks.ts';
import { bidderOf, type EvaluationReportFacts, newestOf } from './report-facts.ts';

/** Every question with what each scored alone, and what was agreed. */
export const scoreSections = (facts: EvaluationReportFacts): readonly Section[] => [
	{
		heading: 'Quality',
		blocks: [
			paragraph('Each answer was scored from 0 to 5, with a reason:', [
				...SCORES.map((words, score) => `${score}: ${words}.`),
			]),
			paragraph(
				'Each evaluator scored alone. Nobody saw another’s score of an answer until all who score had scored it. Then one score was agreed, and the single ones were kept.',
			),
		],
	},
	...facts.notice.questions.map(
		(question): Section => ({
			heading: question.asks,
			level: 2,
			blocks: questionBlocks(facts, question),
		}),
	),
];

function questionBlocks(facts: EvaluationReportFacts, question: QualityQuestion): readonly PaperBlock[] {
	const { questionId, criterion, weight } = question;
	const rows = facts.bids
		.map(({ submissionId }) => submissionId)
		.flatMap((submissionId) => answerRows(facts, submissionId, questionId));
	const again = facts.scores.filter((row) => row.questionId === questionId && row.number > 1).length;
	return [
		paragraph(`Weight: ${weight} of 100. What a good answer shows: ${criterion}`),
		...(rows.length === 0
			? [paragraph('No answer to it has been scored.')]
			: [
					table(
						`scores-${questionId}`,
						'Scores and reasons',
						[
							['Bidder', 2],
							['Who', 2],
							['Score', 1, 'numbers'],
							['Why', 5],
						],
						rows,
						again === 0
							? null
							: `${plural(again, 'score was', 'scores were')} changed by ${again === 1 ? 'its' : 'their'} evaluator before the lock; the last is shown, and the archive has every one.`,
					),
				]),
	];
}

function answerRows(
	facts: EvaluationReportFacts,
	submissionId: string,
	questionId: string,
): readonly TableRow[] {
	const isAnswer = (row: { readonly submissionId: string; readonly questionId: string }) =>
		row.submissionId === submissionId && row.questionId === questionId;
	const bidder = bidderOf(facts, submissionId);
	const scores = facts.scores.filter(isAnswer);
	const agreed = newestOf(facts.agreed.filter(isAnswer));
	const single = facts.evaluators.flatMap(({ personId }) => {
		const row = newestOf(scores.filter(({ evaluatorId }) => evaluatorId === personId));
		return row === undefined ? [] : [row];
	});
	return [
		...single.map(({ evaluatorName, score, reason }) => ({
			cells: [bidder, evaluatorName, String(score), reason],
		})),
		...(agreed === undefined
			? []
			: [
					{
						cells: [
							bidder,
							'Agreed',
							String(agreed.score),
							`${agreed.reason} (Recorded by ${agreed.agreedByName}, ${writeInstant(agreed.agreedAt)}.)`,
						],
						total: true,
					},
				]),
	];
}

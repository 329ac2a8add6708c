import {
	type CellView,
	type RecordBlock,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { notAgreed } from '../../../domain/evaluation/evaluation-facts.ts';
import { requirementsOf } from '../../../domain/tender/requirements.ts';
import type { QualityQuestion, Requirement } from '../../../domain/tender/tender-notice.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { bidderName, lotPath, type MayEvaluate } from '../evaluation-words.ts';

/** A row for each bid and requirement: passed, failed, or still to be said. */
export function checksTable(shown: LotShown, may: MayEvaluate): TableView {
	const { tender, lot } = shown;
	const cell = (submissionId: string, { requirementId, asks }: Requirement): CellView => {
		const check = lot.checks.find(
			(each) => each.submissionId === submissionId && each.requirementId === requirementId,
		);
		const said = check === undefined ? null : check.passes ? 'Meets it' : 'Does not meet it';
		return may.check && lot.lock === null
			? {
					href: `${lotPath(shown)}/bids/${submissionId}/requirements/${requirementId}`,
					text: said === null ? 'Check' : `${said}: change`,
					of: `${bidderName(shown, submissionId)}, ${asks}`,
				}
			: (said ?? 'Not checked yet');
	};
	return {
		id: 'checks',
		caption: 'What every bidder must meet',
		columns: [words('Requirement'), words('Bidder'), words('Finding')],
		rows: requirementsOf(tender.notice, lot.lot).flatMap((requirement) =>
			lot.wholeIds.map((submissionId) => ({
				key: `${requirement.requirementId} ${submissionId}`,
				cells: [requirement.asks, bidderName(shown, submissionId), cell(submissionId, requirement)],
			})),
		),
		empty: 'Nothing is required.',
		says: ['A bid that does not meet one of them is out: it is not scored and not ranked.'],
	};
}

/** A row for each answer: who has scored it, and what was agreed. */
export function scoresBlock(shown: LotShown, may: MayEvaluate): RecordBlock {
	const { tender, lot } = shown;
	const left = notAgreed(lot);
	return {
		kind: 'table',
		table: {
			id: 'scores',
			caption: 'Scores',
			columns: [
				words('Question'),
				words('Bidder'),
				words('Your score'),
				words('Others’ scores'),
				words('Agreed'),
			],
			rows: tender.notice.questions.flatMap((question) =>
				lot.bidIds.map((submissionId) => ({
					key: `${question.questionId} ${submissionId}`,
					cells: scoreCells(shown, may, question, submissionId),
				})),
			),
			empty: 'No bid was opened for this lot.',
			says: left === 0 ? [] : [`${plural(left, 'answer has', 'answers have')} no agreed score yet.`],
		},
	};
}

function scoreCells(
	shown: LotShown,
	may: MayEvaluate,
	{ questionId, asks }: QualityQuestion,
	submissionId: string,
): readonly CellView[] {
	const { lot, tender } = shown;
	const { personId } = shown.account;
	const isAnswer = (row: { readonly submissionId: string; readonly questionId: string }) =>
		row.submissionId === submissionId && row.questionId === questionId;
	const scores = lot.scores.filter(isAnswer);
	const own = scores.find(({ evaluatorId }) => evaluatorId === personId);
	const others = scores.filter(({ evaluatorId }) => evaluatorId !== personId);
	const agreed = lot.agreed.find(isAnswer);
	const isLocked = lot.lock !== null || tender.state !== 'published';
	const isScorer = lot.evaluators.some((each) => each.personId === personId && each.hasConflict === false);
	const link = (page: string, score: number | undefined, text: string): CellView => ({
		href: `${lotPath(shown)}/bids/${submissionId}/${page}/${questionId}`,
		text: score === undefined ? text : `${score}: ${isLocked ? 'see the answer' : 'change'}`,
		of: `${bidderName(shown, submissionId)}, ${asks}`,
	});
	const seen = (): CellView =>
		tender.state !== 'published' || others.length === 0
			? String(agreed?.score ?? '')
			: link('agree', undefined, agreed === undefined ? 'See the scores' : `${agreed.score}: see why`);
	const mayAgree = may.agree && lot.lock === null && others.length > 0;
	return [
		asks,
		bidderName(shown, submissionId),
		may.score && isScorer && (own !== undefined || !isLocked) ? link('score', own?.score, 'Score') : '',
		others.length === 0 ? 'Not until all have scored' : others.map(({ score }) => String(score)).join(', '),
		mayAgree ? link('agree', agreed?.score, 'Agree') : seen(),
	];
}

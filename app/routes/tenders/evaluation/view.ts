import {
	type ActionView,
	type CellView,
	number,
	only,
	type RecordBlock,
	type RecordView,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import type { Envelope } from '../../../domain/bid/bid-content.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { notAgreed } from '../../../domain/evaluation/evaluation-facts.ts';
import { writePoints } from '../../../domain/evaluation/points.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { QualityQuestion } from '../../../domain/tender/tender-notice.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { bidderName, lotPath, openedOf, priceOf } from '../evaluation-words.ts';
import { tenderPath } from '../tender-words.ts';

export interface MayEvaluate {
	readonly score: boolean;
	readonly agree: boolean;
	readonly lock: boolean;
	readonly recommend: boolean;
	readonly approve: boolean;
}

export function evaluationView(shown: LotShown, may: MayEvaluate): RecordView {
	const { tender, lot } = shown;
	return {
		title: lot.lot.title,
		caption: tender.notice.title,
		back: { href: tenderPath(tender), text: tender.notice.title },
		blocks: [
			...stateOf(shown),
			{ kind: 'actions', actions: actionsOf(shown, may) },
			{ kind: 'table', table: evaluatorsTable(shown) },
			...(lot.qualityOpenedAt === null || !shown.maySeeBids ? [] : [scoresBlock(shown, may)]),
			...only(shown.ranked.length > 0, { kind: 'table', table: rankingTable(shown) }),
			...lot.bidIds.filter(() => shown.maySeeBids).flatMap((submissionId) => bidBlocks(shown, submissionId)),
			...only(lot.setApart.length > 0, { kind: 'table', table: apartTable(shown) }),
		],
	};
}

function stateOf(shown: LotShown): readonly RecordBlock[] {
	const { lot, personId, maySeeBids, today } = shown;
	const own = lot.evaluators.find((each) => each.personId === personId);
	const lines = [
		...(lot.qualityOpenedAt === null ? ['The bids have not been opened yet.'] : []),
		...(own?.hasConflict === null
			? ['Before you see any bid, declare whether anything ties you to one of the bidders.']
			: []),
		...(own?.hasConflict === true
			? ['You declared a conflict of interest, so you see and score nothing of this lot.']
			: []),
		...(own === undefined && !maySeeBids
			? ['You are not named as an evaluator of this lot, so you see none of its bids.']
			: []),
		...(lot.lock?.lockedAt ? [`Quality was locked on ${writeInstant(lot.lock.lockedAt)}.`] : []),
		...(lot.lock !== null && lot.lock.lockedAt === null
			? ['One person has locked the quality; a second one is needed.']
			: []),
		...awardLines(shown, today),
	];
	return only(lines.length > 0, { kind: 'inset', lines });
}

function awardLines(shown: LotShown, today: LotShown['today']): readonly string[] {
	const { award } = shown.lot;
	if (award === null || !shown.maySeeBids) return [];
	const name = bidderName(shown, award.submissionId);
	if (award.approvedAt === null) return [`${name} is recommended: ${award.reason}`];
	const standstill =
		award.standstillEndsOn === null
			? ''
			: today <= award.standstillEndsOn
				? ` The standstill ends with ${writeDay(award.standstillEndsOn)}.`
				: ` The standstill ended with ${writeDay(award.standstillEndsOn)}.`;
	return [`Awarded to ${name} on ${writeInstant(award.approvedAt)}.${standstill}`];
}

function actionsOf(shown: LotShown, may: MayEvaluate): readonly ActionView[] {
	const { lot, personId, today } = shown;
	const { award } = lot;
	const path = lotPath(shown);
	const own = lot.evaluators.find((each) => each.personId === personId);
	const action = (
		when: boolean,
		page: string,
		text: string,
		as: ActionView['as'] = 'main',
	): readonly ActionView[] => (when ? [{ href: `${path}/${page}`, text, as }] : []);
	return [
		...action(may.agree && lot.lock === null, 'evaluators', 'Name evaluators', 'secondary'),
		...(own === undefined || lot.lock !== null
			? []
			: [
					{
						href: `${tenderPath(shown.tender)}/declare`,
						text: own.hasConflict === null ? 'Declare your interests' : 'Change what you declared',
						as: own.hasConflict === null ? ('main' as const) : ('link' as const),
					},
				]),
		...action(
			may.lock && lot.qualityOpenedAt !== null && !lot.lock?.lockedAt && notAgreed(lot) === 0,
			'lock',
			'Lock the quality',
		),
		...action(
			may.recommend && shown.ranked.length > 0 && award?.approvedAt == null,
			'recommend',
			'Recommend an award',
		),
		...action(may.approve && award !== null && award.approvedAt === null, 'award', 'Approve the award'),
		...action(
			may.recommend &&
				award?.approvedAt != null &&
				award.agreementId === null &&
				(award.standstillEndsOn === null || today > award.standstillEndsOn),
			'agreement',
			'Draft the agreement',
		),
		...(award?.agreementId == null
			? []
			: [{ href: `/agreements/${award.agreementId}/versions`, text: 'The agreement', as: 'link' as const }]),
	];
}

const DECLARED = new Map<boolean | null, string>([
	[null, 'Has not declared yet'],
	[false, 'Declared that nothing ties them to a bidder'],
	[true, 'Declared a conflict of interest'],
]);

const evaluatorsTable = ({ lot }: LotShown): TableView => ({
	id: 'evaluators',
	caption: 'Evaluators',
	columns: [words('Name'), words('Interests')],
	rows: lot.evaluators.map(({ personId, name, hasConflict }) => ({
		key: personId,
		cells: [name, DECLARED.get(hasConflict) ?? ''],
	})),
	empty: 'Nobody is named yet, so nobody can score this lot.',
});

/** A row for each answer: who has scored it, and what was agreed. */
function scoresBlock(shown: LotShown, may: MayEvaluate): RecordBlock {
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
	const { lot, personId } = shown;
	const isAnswer = (row: { readonly submissionId: string; readonly questionId: string }) =>
		row.submissionId === submissionId && row.questionId === questionId;
	const scores = lot.scores.filter(isAnswer);
	const own = scores.find(({ evaluatorId }) => evaluatorId === personId);
	const others = scores.filter(({ evaluatorId }) => evaluatorId !== personId);
	const agreed = lot.agreed.find(isAnswer);
	const isScorer = lot.evaluators.some((each) => each.personId === personId && each.hasConflict === false);
	const link = (page: string, score: number | undefined, text: string): CellView => ({
		href: `${lotPath(shown)}/bids/${submissionId}/${page}/${questionId}`,
		text: score === undefined ? text : `${score}: change`,
		of: `${bidderName(shown, submissionId)}, ${asks}`,
	});
	const mayAgree = may.agree && lot.lock === null && others.length > 0;
	return [
		asks,
		bidderName(shown, submissionId),
		may.score && isScorer ? link('score', own?.score, 'Score') : '',
		others.length === 0 ? 'Not until all have scored' : others.map(({ score }) => String(score)).join(', '),
		mayAgree ? link('agree', agreed?.score, 'Agree') : String(agreed?.score ?? ''),
	];
}

function rankingTable(shown: LotShown): TableView {
	const { priceWeight } = shown.tender.notice;
	const lowest = Math.min(
		...shown.ranked.map(({ bidId }) => priceOf(shown, bidId) ?? Number.POSITIVE_INFINITY),
	);
	return {
		id: 'ranking',
		caption: 'Points and ranking',
		columns: [
			words('Bidder'),
			number('Quality'),
			number('Price'),
			words('How the price was scored'),
			number('Points'),
			number('Rank'),
		],
		rows: shown.ranked.map(({ bidId, quality, price, total, rank }) => ({
			key: bidId,
			cells: [
				bidderName(shown, bidId),
				writePoints(quality),
				writePoints(price),
				`${priceWeight} × ${writePounds(lowest)} ÷ ${writePounds(priceOf(shown, bidId) ?? 0)}`,
				writePoints(total),
				String(rank),
			],
		})),
		empty: '',
		says: [
			'Quality is each question’s weight times its agreed score, over five. Of equal totals the higher quality comes first.',
		],
	};
}

function bidBlocks(shown: LotShown, submissionId: string): readonly RecordBlock[] {
	const { tender, lot, kpis, areas } = shown;
	const parts = openedOf(shown, submissionId);
	const bid = lot.bids.find((each) => each.submissionId === submissionId);
	const levels = parts.flatMap((part) => ('levels' in part ? part.levels : []));
	const prices = parts.flatMap((part) => ('prices' in part ? part.prices : []));
	return [
		{ kind: 'heading', text: bidderName(shown, submissionId), id: `bid-${submissionId}` },
		{
			kind: 'details',
			summary: `What ${bidderName(shown, submissionId)} wrote`,
			blocks: [
				{
					kind: 'facts',
					rows: [
						{ key: 'Received', value: bid === undefined ? '' : writeInstant(bid.receivedAt) },
						...parts.flatMap((part) =>
							'meets' in part
								? [{ key: 'How it meets what is required', value: { written: part.words } }]
								: [],
						),
						...tender.notice.questions.map(({ questionId, asks }) => ({
							key: asks,
							value: {
								written: parts
									.flatMap((part) =>
										part.part === `answer:${questionId}` && 'words' in part ? [part.words] : [],
									)
									.join(''),
							},
						})),
						...levels.map(({ kpiKey, percent }) => ({
							key: `Promised: ${kpis.find(({ key }) => key === kpiKey)?.name ?? ''}`,
							value: `${percent}%`,
						})),
						...prices.map(({ itemId, unitPricePence }) => ({
							key: `Price of a place in ${areas.find(({ areaId }) => lot.lot.items.some((item) => item.itemId === itemId && item.areaId === areaId))?.name ?? ''}`,
							value: writePounds(unitPricePence),
						})),
					],
				},
			],
		},
	];
}

const WHY: Readonly<Record<string, string>> = {
	'not-decrypted': 'Could not be decrypted',
	'not-as-committed': 'Is not what its receipt says',
};

const apartTable = (shown: LotShown): TableView => ({
	id: 'set-apart',
	caption: 'Bids set apart at the opening',
	columns: [words('Bidder'), words('Envelope'), words('Why')],
	rows: shown.lot.setApart.map(({ submissionId, kind, why }) => ({
		key: `${submissionId} ${kind}`,
		cells: [
			bidderName(shown, submissionId),
			(kind as Envelope) === 'quality' ? 'Quality' : 'Price',
			WHY[why] ?? '',
		],
	})),
	empty: '',
});

import {
	type ActionView,
	only,
	type RecordBlock,
	type RecordView,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { notAgreed, notChecked } from '../../../domain/evaluation/evaluation-facts.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { lotPath, type MayEvaluate } from '../evaluation-words.ts';
import { tenderPath } from '../tender-words.ts';
import { awardLines } from './award-view.ts';
import { apartTable, bidBlocks, rankingTable } from './bids-view.ts';
import { checksTable, scoresBlock } from './scores-view.ts';
import { sensitivityBlocks } from './sensitivity-view.ts';

/** What nobody may any more: the tender has been cancelled. */
const NOTHING: MayEvaluate = {
	score: false,
	check: false,
	agree: false,
	lock: false,
	recommend: false,
	approve: false,
	report: false,
};

export function evaluationView(shown: LotShown, given: MayEvaluate): RecordView {
	const { tender, lot } = shown;
	const may = tender.state === 'published' ? given : { ...NOTHING, report: given.report };
	return {
		title: lot.lot.title,
		caption: tender.notice.title,
		back: { href: tenderPath(tender), text: tender.notice.title },
		blocks: [
			...stateOf(shown),
			{ kind: 'actions', actions: actionsOf(shown, may) },
			{ kind: 'table', table: evaluatorsTable(shown) },
			...(lot.qualityOpenedAt === null || !shown.maySeeBids
				? []
				: [{ kind: 'table' as const, table: checksTable(shown, may) }, scoresBlock(shown, may)]),
			...only(shown.ranked.length > 0, { kind: 'table', table: rankingTable(shown) }),
			...sensitivityBlocks(shown),
			...lot.wholeIds
				.filter(() => shown.maySeeBids)
				.flatMap((submissionId) => bidBlocks(shown, submissionId)),
			...only(shown.maySeeBids && lot.setApart.length > 0, { kind: 'table', table: apartTable(shown) }),
		],
	};
}

function stateOf(shown: LotShown): readonly RecordBlock[] {
	const { tender, lot, account, maySeeBids } = shown;
	const own = lot.evaluators.find((each) => each.personId === account.personId);
	const lines = [
		...(tender.state === 'cancelled'
			? ['The tender has been cancelled, so nothing more can be done here.']
			: []),
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
		...awardLines(shown),
	];
	return only(lines.length > 0, { kind: 'inset', lines });
}

function actionsOf(shown: LotShown, may: MayEvaluate): readonly ActionView[] {
	const { lot, account } = shown;
	const { award } = lot;
	const path = lotPath(shown);
	const own = lot.evaluators.find((each) => each.personId === account.personId);
	const action = (
		when: boolean,
		page: string,
		text: string,
		as: ActionView['as'] = 'main',
	): readonly ActionView[] => (when ? [{ href: `${path}/${page}`, text, as }] : []);
	return [
		...action(may.agree && lot.lock === null, 'evaluators', 'Name evaluators', 'secondary'),
		...(own === undefined ||
		own.hasConflict === true ||
		(lot.lock !== null && own.hasConflict !== null) ||
		!may.score
			? []
			: [
					{
						href: `${tenderPath(shown.tender)}/declare`,
						text: own.hasConflict === null ? 'Declare your interests' : 'Change what you declared',
						as: own.hasConflict === null ? ('main' as const) : ('link' as const),
					},
				]),
		...action(
			may.lock &&
				lot.qualityOpenedAt !== null &&
				!lot.lock?.lockedAt &&
				notChecked(lot) === 0 &&
				notAgreed(lot) === 0,
			'lock',
			'Lock the quality',
		),
		...action(
			may.recommend && shown.ranked.length > 0 && award?.approvedAt == null,
			'recommend',
			'Recommend an award',
		),
		...action(may.approve && award !== null && award.approvedAt === null, 'award', 'Approve the decision'),
		...action(
			lot.qualityOpenedAt !== null && (may.recommend || may.approve),
			'decision',
			'The decision, and what follows it',
			award?.approvedAt == null ? 'link' : 'main',
		),
		...(may.report && shown.maySeeBids && isReportable(shown)
			? [
					{
						href: `${path}/report`,
						text:
							award?.approvedAt == null ? 'Draft of the evaluation report (PDF)' : 'Evaluation report (PDF)',
						as: 'link' as const,
					},
				]
			: []),
	];
}

/** Once the bids are ranked, or none is left that could be. */
const isReportable = ({ ranked, lot }: LotShown): boolean =>
	ranked.length > 0 || (lot.qualityOpenedAt !== null && lot.bidIds.length === 0);

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

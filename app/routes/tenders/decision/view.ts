import {
	type ActionView,
	type CellView,
	only,
	type RecordBlock,
	type RecordView,
} from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { type AwardLife, nextStep } from '../../../domain/evaluation/award-life.ts';
import { type AwardStep, regimeOf } from '../../../domain/tender/regime.ts';
import type { DecisionShown } from '../../../operations/award/show-decision.ts';
import { tenderPath } from '../tender-words.ts';
import { challengesTable, earlierTable, lettersTable } from './lists-view.ts';
import { stepsTable } from './steps-view.ts';

export interface MayDecide {
	readonly recommend: boolean;
	readonly approve: boolean;
	readonly challenge: boolean;
	readonly lift: boolean;
}

const NOTHING: MayDecide = { recommend: false, approve: false, challenge: false, lift: false };

/** A decision about a lot, what followed it in the regime's order, and what comes next. */
export function decisionView(shown: DecisionShown, given: MayDecide): RecordView {
	const { tender, lot, letters } = shown;
	const { award, decisions } = lot;
	const may = tender.state === 'published' ? given : NOTHING;
	const path = `${tenderPath(tender)}/lots/${lot.lot.lotId}`;
	const earlier = decisions.filter(({ id }) => id !== award?.id);
	return {
		title: 'Decision about the lot',
		caption: `${tender.notice.title}: ${lot.lot.title}`,
		back: [
			{ text: 'Tenders', href: '/tenders' },
			{ text: tender.notice.title, href: tenderPath(tender) },
			{ text: lot.lot.title, href: path },
			{ text: 'Decision' },
		],
		blocks: [
			...only(insetOf(shown).length > 0, { kind: 'inset', lines: insetOf(shown) }),
			...only(award !== null, { kind: 'facts', rows: award === null ? [] : factsOf(shown, award) }),
			...(award?.approvedAt == null ? [] : [{ kind: 'table' as const, table: stepsTable(shown, award) }]),
			...actionBlocks(shown, may, path),
			...only(lot.challenges.length > 0, {
				kind: 'table',
				table: challengesTable(shown, may, path),
			}),
			...only(letters.length > 0, { kind: 'table', table: lettersTable(shown, path) }),
			...only(earlier.length > 0, { kind: 'table', table: earlierTable(shown, earlier) }),
		],
	};
}

function insetOf({ tender, lot }: DecisionShown): readonly CellView[] {
	const { award, decisions } = lot;
	return [
		...(tender.state === 'cancelled'
			? ['The tender has been cancelled, so nothing more can be done here.']
			: []),
		...(award === null
			? [
					decisions.length === 0
						? 'Nothing has been decided about this lot yet.'
						: 'The last decision was undone. The lot will be decided again.',
				]
			: []),
		...(award?.isSuspended
			? [
					'A claim has been issued and notified. Until it has ended or is lifted, no agreement for this lot may be drafted, approved, sent or accepted.',
				]
			: []),
		...(award?.undoing
			? [`${award.undoingByName ?? ''} proposes that this decision is undone: ${award.undoing.reason}`]
			: []),
	];
}

export const bidderOf = ({ lot }: DecisionShown, submissionId: string | null): string =>
	submissionId === null
		? 'Nobody: nothing is awarded'
		: (lot.bids.find((bid) => bid.submissionId === submissionId)?.organisationName ?? '');

type Award = NonNullable<DecisionShown['lot']['award']>;

/** Bidders and the public read "to be awarded" until the agreement has been entered into; so does the office. */
const awardKey = ({ approvedAt, agreement }: Award): string => {
	if (approvedAt === null) return 'Recommended';
	return agreement?.acceptedAt ? 'Awarded to' : 'To be awarded to';
};

const factsOf = (shown: DecisionShown, award: Award) => [
	{ key: 'Decision', value: `Number ${award.number} about this lot` },
	{
		key: awardKey(award),
		value: bidderOf(shown, award.submissionId),
	},
	{ key: 'Why', value: { written: award.reason } },
	{
		key: 'Recommended by',
		value: `${award.recommendedBy.name}, ${writeInstant(award.recommendedAt)}`,
	},
	{
		key: 'Approved by',
		value:
			award.approvedAt === null
				? 'Waits for a second person'
				: `${award.approvedByName ?? ''}, ${writeInstant(award.approvedAt)}`,
	},
	{ key: 'Law', value: regimeOf(shown.tender.notice).regime.name },
];

const PAGES: Readonly<Record<Exclude<AwardStep, 'standstill'>, readonly [page: string, text: string]>> = {
	letters: ['letters', 'Send the letters to bidders'],
	'award-notice': ['notices/award-notice', 'Record the award notice'],
	agreement: ['agreement', 'Draft the agreement'],
	'details-notice': ['notices/details-notice', 'Record the contract details notice'],
};

function actionBlocks(shown: DecisionShown, may: MayDecide, path: string): readonly RecordBlock[] {
	const actions = actionsOf(shown, may, path);
	return only(actions.length > 0, { kind: 'actions', actions });
}

function actionsOf(
	{ tender, lot, today }: DecisionShown,
	may: MayDecide,
	path: string,
): readonly ActionView[] {
	const { award, qualityOpenedAt } = lot;
	const isDecided = award !== null && award.approvedAt !== null;
	const next = award === null ? null : nextStep(regimeOf(tender.notice).regime, award, today);
	const action = (when: boolean, page: string, text: string, as: ActionView['as']): readonly ActionView[] =>
		when ? [{ href: `${path}/${page}`, text, as }] : [];
	const isHeld = award?.undoing != null || (next === 'agreement' && award?.isSuspended === true);
	const isDrafted = next === 'agreement' && award?.agreement != null;
	return [
		...action(may.approve && next === 'approval', 'award', 'Approve the decision', 'main'),
		...(next === null || next === 'approval' || next === 'standstill' || isHeld || isDrafted || !may.recommend
			? []
			: action(true, ...PAGES[next], 'main')),
		...(award?.agreement == null
			? []
			: [
					{
						href: `/agreements/${award.agreement.agreementId}/versions`,
						text: 'The agreement',
						as: 'secondary' as const,
					},
				]),
		...action(may.approve && award?.undoing != null, 'undo/decide', 'Decide whether it is undone', 'main'),
		...action(may.challenge && isDecided, 'challenges/record', 'Record a challenge', 'secondary'),
		...action(
			may.recommend && !isDecided && qualityOpenedAt !== null,
			'no-award',
			'Recommend that nothing is awarded',
			'secondary',
		),
		...action(may.recommend && mayBeUndone(award), 'undo', 'Propose that it is undone', 'link'),
	];
}

const mayBeUndone = (award: AwardLife | null): boolean =>
	award !== null && award.approvedAt !== null && award.undoing === null && !award.agreement?.acceptedAt;

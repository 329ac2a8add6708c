import type { RolePermission } from '../access/policy.ts';
import { type Account, areOnePerson } from '../access/same-person.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { AwardStep, Regime } from '../tender/regime.ts';
import { plural } from '../text/list-words.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import { type AwardLife, nextStep } from './award-life.ts';
import { isScoredByAll, type LotEvaluation, mayTakePart, notAgreed, notChecked } from './evaluation-facts.ts';
import { workOfEvaluator } from './work-of-evaluator.ts';

/** A lot of a tender that has closed, as far as it says what is to be done. */
export interface LotAtWork extends LotEvaluation {
	readonly lot: { readonly lotId: string; readonly title: string };
	readonly award: AwardLife | null;
}

export interface TenderOfLot {
	readonly slug: string;
	readonly notice: {
		readonly title: string;
		readonly timetable: { readonly evaluatedBy: IsoDate; readonly awardBy: IsoDate };
	};
}

export interface LotWorker {
	readonly account: Account;
	readonly may: (permission: RolePermission) => boolean;
}

/** What there is to do, the end of the address at which it is done, and what it needs. */
type Work = readonly [what: string, page: string, needs: RolePermission];

/** What a lot asks of one person now: to score it, to move its evaluation on, or to decide about its award. */
export function workOnLot(
	tender: TenderOfLot,
	regime: Pick<Regime, 'afterApproval' | 'detailsWithinDays'>,
	lot: LotAtWork,
	{ account, may }: LotWorker,
	today: IsoDate,
): readonly WaitingItem[] {
	const { slug, notice } = tender;
	const isLocked = Boolean(lot.lock?.lockedAt);
	const takesPart = lot.qualityOpenedAt !== null && mayTakePart(lot, account.personId);
	const work = [
		scoring(lot, account.personId),
		takesPart ? (isLocked ? awarding(lot, regime, account, today) : evaluating(lot, account)) : null,
	];
	return work.flatMap((each): readonly WaitingItem[] => {
		if (each === null || !may(each[2])) return [];
		const [what, page, needs] = each;
		return [
			{
				key: `lot ${lot.lot.lotId} ${page} ${needs}`,
				what,
				about: lot.lot.title,
				note: notice.title,
				day: isLocked ? notice.timetable.awardBy : notice.timetable.evaluatedBy,
				href:
					page === '/declare' ? `/tenders/${slug}/declare` : `/tenders/${slug}/lots/${lot.lot.lotId}${page}`,
				needs,
			},
		];
	});
}

function scoring(lot: LotAtWork, personId: string): Work | null {
	const own = workOfEvaluator(lot, personId);
	if (own?.waits === 'declare') return ['Declare your interests', '/declare', 'bid.score'];
	return own?.waits === 'score' ? [`Score ${plural(own.left, 'answer')}`, '', 'bid.score'] : null;
}

function evaluating(lot: LotAtWork, account: Account): Work | null {
	if (lot.evaluators.length === 0) return ['Name who evaluates', '/evaluators', 'score.agree'];
	if (lot.lock !== null)
		return areOnePerson(lot.lock.firstBy, account)
			? null
			: ['Lock the quality as the second person', '/lock', 'quality.lock'];
	const unchecked = notChecked(lot);
	if (unchecked > 0) return [`Check ${plural(unchecked, 'requirement')}`, '', 'requirement.check'];
	if (notAgreed(lot) === 0) return ['Lock the quality', '/lock', 'quality.lock'];
	const ready = readyToAgree(lot);
	return ready === 0 ? null : [`Agree the scores of ${plural(ready, 'answer')}`, '', 'score.agree'];
}

const AFTER_APPROVAL: Partial<Record<AwardStep, Work>> = {
	letters: ['Send the bidders their letters', '/letters', 'award.recommend'],
	'award-notice': ['Record the award notice', '/notices/award-notice', 'award.recommend'],
};

function awarding(
	lot: LotAtWork,
	regime: Pick<Regime, 'afterApproval' | 'detailsWithinDays'>,
	account: Account,
	today: IsoDate,
): Work | null {
	const { award } = lot;
	if (award === null) return recommending(lot);
	if (award.undoing !== null)
		return areOnePerson(award.undoing.proposedBy, account)
			? null
			: ['Decide whether the award is undone', '/undo/decide', 'award.approve'];
	const next = nextStep(regime, award, today);
	if (next === null) return null;
	if (next === 'approval')
		return areOnePerson(award.recommendedBy, account)
			? null
			: ['Approve the award', '/award', 'award.approve'];
	if (next === 'agreement')
		return award.agreement === null ? ['Draft the agreement', '/agreement', 'award.recommend'] : null;
	return AFTER_APPROVAL[next] ?? null;
}

const recommending = ({ bidIds, priceOpenedAt }: LotAtWork): Work | null =>
	bidIds.length === 0
		? ['Decide that nothing is awarded', '/no-award', 'award.recommend']
		: priceOpenedAt === null
			? null
			: ['Recommend an award', '/recommend', 'award.recommend'];

/** Answers that everybody has scored, and whose score nobody has agreed. */
const readyToAgree = (lot: LotAtWork): number =>
	lot.bidIds.flatMap((bid) =>
		lot.questionIds.filter(
			(question) =>
				isScoredByAll(lot, bid, question) &&
				!lot.agreed.some((each) => each.submissionId === bid && each.questionId === question),
		),
	).length;

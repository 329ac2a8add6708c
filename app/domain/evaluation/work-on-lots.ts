import type { RolePermission } from '../access/policy.ts';
import { type Account, areOnePerson } from '../access/same-person.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Regime } from '../tender/regime.ts';
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

/** What a lot asks of one person now: to score it, to move its evaluation on, or to decide about its award. */
export function workOnLot(
	tender: TenderOfLot,
	regime: Pick<Regime, 'afterApproval' | 'detailsWithinDays'>,
	lot: LotAtWork,
	{ account, may }: LotWorker,
	today: IsoDate,
): readonly WaitingItem[] {
	const { evaluatedBy, awardBy } = tender.notice.timetable;
	const path = `/tenders/${tender.slug}/lots/${lot.lot.lotId}`;
	const item = (
		needs: RolePermission,
		[kind, what]: readonly [kind: string, what: string],
		href: string,
		day: IsoDate,
	): readonly WaitingItem[] =>
		may(needs)
			? [
					{
						key: `lot ${lot.lot.lotId} ${kind}`,
						what,
						about: lot.lot.title,
						note: tender.notice.title,
						day,
						href,
						needs,
					},
				]
			: [];
	const own = workOfEvaluator(lot, account.personId);
	const scoring =
		own?.waits === 'declare'
			? item(
					'bid.score',
					['declare', 'Declare your interests'],
					`/tenders/${tender.slug}/declare`,
					evaluatedBy,
				)
			: own?.waits === 'score'
				? item('bid.score', ['score', `Score ${plural(own.left, 'answer')}`], path, evaluatedBy)
				: [];
	if (lot.qualityOpenedAt === null || !mayTakePart(lot, account.personId)) return scoring;
	return [...scoring, ...(lot.lock?.lockedAt ? awarding() : evaluating())];

	function evaluating(): readonly WaitingItem[] {
		const unchecked = notChecked(lot);
		if (lot.evaluators.length === 0)
			return item('score.agree', ['name', 'Name who evaluates'], `${path}/evaluators`, evaluatedBy);
		if (lot.lock !== null)
			return areOnePerson(lot.lock.firstBy, account)
				? []
				: item(
						'quality.lock',
						['lock', 'Lock the quality as the second person'],
						`${path}/lock`,
						evaluatedBy,
					);
		if (unchecked > 0)
			return item(
				'requirement.check',
				['check', `Check ${plural(unchecked, 'requirement')}`],
				path,
				evaluatedBy,
			);
		if (notAgreed(lot) === 0)
			return item('quality.lock', ['lock', 'Lock the quality'], `${path}/lock`, evaluatedBy);
		const ready = readyToAgree(lot);
		return ready === 0
			? []
			: item('score.agree', ['agree', `Agree the scores of ${plural(ready, 'answer')}`], path, evaluatedBy);
	}

	function awarding(): readonly WaitingItem[] {
		const { award } = lot;
		if (award === null && lot.bidIds.length === 0)
			return item(
				'award.recommend',
				['no-award', 'Decide that nothing is awarded'],
				`${path}/no-award`,
				awardBy,
			);
		if (award === null)
			return lot.priceOpenedAt === null
				? []
				: item('award.recommend', ['recommend', 'Recommend an award'], `${path}/recommend`, awardBy);
		if (award.undoing !== null)
			return areOnePerson(award.undoing.proposedBy, account)
				? []
				: item(
						'award.approve',
						['undo', 'Decide whether the award is undone'],
						`${path}/undo/decide`,
						awardBy,
					);
		const next = nextStep(regime, award, today);
		if (next === 'approval')
			return areOnePerson(award.recommendedBy, account)
				? []
				: item('award.approve', ['award', 'Approve the award'], `${path}/award`, awardBy);
		if (next === 'letters')
			return item(
				'award.recommend',
				['letters', 'Send the bidders their letters'],
				`${path}/letters`,
				awardBy,
			);
		if (next === 'award-notice')
			return item(
				'award.recommend',
				['notice', 'Record the award notice'],
				`${path}/notices/award-notice`,
				awardBy,
			);
		return next === 'agreement' && award.agreement === null
			? item('award.recommend', ['agreement', 'Draft the agreement'], `${path}/agreement`, awardBy)
			: [];
	}
}

/** Answers that everybody has scored, and whose score nobody has agreed. */
const readyToAgree = (lot: LotAtWork): number =>
	lot.bidIds.flatMap((bid) =>
		lot.questionIds.filter(
			(question) =>
				isScoredByAll(lot, bid, question) &&
				!lot.agreed.some((each) => each.submissionId === bid && each.questionId === question),
		),
	).length;

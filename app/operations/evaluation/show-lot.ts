import { getLotEvaluations, type LotFacts } from '../../../db/read/lot-evaluations.ts';
import { getProgrammeParts, type ProgrammeParts } from '../../../db/read/programme-parts.ts';
import { listRecipients, type Recipient } from '../../../db/read/recipients.ts';
import {
	type AgreedScoreKept,
	listAgreedScoresKept,
	listScoreDrafts,
	listScoresKept,
	type ScoreDraft,
	type ScoreKept,
} from '../../../db/read/score-history.ts';
import { getSpecification } from '../../../db/read/specifications.ts';
import { findTender, type TenderRow } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { type Account, accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isScoredByAll } from '../../domain/evaluation/evaluation-facts.ts';
import type { RankedBid } from '../../domain/evaluation/points.ts';
import { rankLot, scoredBidsOf } from '../../domain/evaluation/rank-lot.ts';
import { seesBids } from '../../domain/evaluation/sees-bids.ts';
import { type Sensitivity, sensitivityOf } from '../../domain/evaluation/sensitivity.ts';
import type { KpiDefinition } from '../../domain/specification/specification.ts';
import type { Services } from '../../services.ts';

export interface LotShown {
	readonly tender: TenderRow;
	readonly lot: LotFacts;
	readonly today: IsoDate;
	readonly account: Account;
	/** Whether this reader may see what the bids say: an evaluator once nothing keeps them from it, and the office. */
	readonly maySeeBids: boolean;
	readonly ableEvaluators: readonly Recipient[];
	readonly areas: ProgrammeParts['areas'];
	readonly kpis: readonly KpiDefinition[];
	readonly ranked: readonly RankedBid[];
	/** What would change the winner; null until the bids are ranked. */
	readonly sensitivity: Sensitivity | null;
	/** The reader's own, of answers that they have begun to score. */
	readonly drafts: readonly ScoreDraft[];
	/** Every score that was saved, the earlier ones too, of the answers whose scores the reader may see. */
	readonly scoresKept: readonly ScoreKept[];
	readonly agreedKept: readonly AgreedScoreKept[];
}

/** What tells of bids: what they say, what was decided of them and why, and who challenged that. */
const NOTHING_OF_BIDS = { opened: [], bids: [], award: null, decisions: [], challenges: [] };

/**
 * A lot's evaluation as a reader may see it. An evaluator sees no bid before they have declared, none of a lot they are not named for or have a
 * conflict in, and of the others' scores of an answer nothing until everybody has scored it; the office sees no score before that either.
 */
export async function showLot(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ slug, lotId }: { readonly slug: string; readonly lotId: string },
): Promise<LotShown | null> {
	const today = londonDay(services.clock.businessNow());
	if (scope.kind !== 'office') return null;
	return services.db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		const lots = tender === null ? [] : await getLotEvaluations(reader, tender, today);
		const lot = lots.find((each) => each.lot.lotId === lotId);
		if (tender === null || lot === undefined) return null;
		const own = lot.evaluators.find(({ personId }) => personId === actor.personId);
		const maySeeBids = seesBids(actor, lot);
		const maySee = ({
			evaluatorId,
			submissionId,
			questionId,
		}: Omit<(typeof lot.scores)[number], 'version'>) =>
			evaluatorId === actor.personId || isScoredByAll(lot, submissionId, questionId);
		// Whoever still scores alone is not led by what was agreed without them.
		const maySeeAgreed = ({
			submissionId,
			questionId,
		}: Pick<AgreedScoreKept, 'submissionId' | 'questionId'>) =>
			own === undefined || lot.lock !== null || isScoredByAll(lot, submissionId, questionId);
		const isOfLot = ({ submissionId }: { readonly submissionId: string }) =>
			maySeeBids && lot.bids.some((bid) => bid.submissionId === submissionId);
		const scored = scoredBidsOf(lot);
		return {
			tender,
			lot: {
				...lot,
				scores: lot.scores.filter((row) => isOfLot(row) && maySee(row)),
				agreed: lot.agreed.filter((row) => isOfLot(row) && maySeeAgreed(row)),
				...(maySeeBids ? {} : NOTHING_OF_BIDS),
			},
			today,
			account: accountOf(actor),
			maySeeBids,
			ableEvaluators: await listRecipients(reader, [scope.bodyId], ['evaluator'], today),
			areas: (await getProgrammeParts(reader, tender.programmeId)).areas,
			kpis: (await getSpecification(reader, tender.specificationId)).kpis,
			ranked: maySeeBids ? rankLot(tender.notice, lot) : [],
			sensitivity: maySeeBids && scored.length > 0 ? sensitivityOf(tender.notice, scored) : null,
			drafts:
				own === undefined ? [] : (await listScoreDrafts(reader, tender.id, actor.personId)).filter(isOfLot),
			scoresKept: (await listScoresKept(reader, tender.id)).filter((row) => isOfLot(row) && maySee(row)),
			agreedKept: (await listAgreedScoresKept(reader, tender.id)).filter(
				(row) => isOfLot(row) && maySeeAgreed(row),
			),
		};
	});
}

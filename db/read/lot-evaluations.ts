import type { Actor } from '../../app/domain/access/actor.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { isConflicted, type LotEvaluation, stillIn } from '../../app/domain/evaluation/evaluation-facts.ts';
import { requirementsOf } from '../../app/domain/tender/requirements.ts';
import type { Lot } from '../../app/domain/tender/tender-notice.ts';
import type { Reader, Tx } from '../connect.ts';
import { listOpenings } from './envelopes.ts';
import {
	type AgreedScoreRow,
	type AwardRow,
	type CheckRow,
	type EvaluatorRow,
	listAgreedScores,
	listAwards,
	listEvaluators,
	listQualityLocks,
	listRequirementChecks,
	listScores,
	type ScoreRow,
} from './evaluations.ts';
import { listOpenedParts, listReceivedBids, listSetApart, type ReceivedBid } from './received-bids.ts';
import { lockTender, type TenderRow } from './tenders.ts';

export interface LotFacts extends LotEvaluation {
	readonly lot: Lot;
	readonly bids: readonly ReceivedBid[];
	readonly setApart: readonly {
		readonly submissionId: string;
		readonly kind: string;
		readonly why: string;
	}[];
	readonly opened: readonly {
		readonly submissionId: string;
		readonly part: string;
		readonly content: string;
	}[];
	readonly evaluators: readonly EvaluatorRow[];
	readonly scores: readonly ScoreRow[];
	readonly agreed: readonly AgreedScoreRow[];
	readonly checks: readonly CheckRow[];
	readonly award: AwardRow | null;
}

/** All that is known of the evaluation of a tender that was found, by lot. */
export async function getLotEvaluations(reader: Reader, tender: TenderRow): Promise<readonly LotFacts[]> {
	const openings = await listOpenings(reader, tender.id);
	const openedAt = (kind: string) => openings.find((each) => each.kind === kind)?.openedAt ?? null;
	const qualityOpenedAt = openedAt('quality');
	// Who bid at all is known once the bids have been opened.
	const received = qualityOpenedAt === null ? [] : await listReceivedBids(reader, tender.id);
	const opened = await listOpenedParts(reader, tender.id);
	const setApart = await listSetApart(reader, tender.id);
	const evaluators = await listEvaluators(reader, tender.id);
	const scores = await listScores(reader, tender.id);
	const agreed = await listAgreedScores(reader, tender.id);
	const checks = await listRequirementChecks(reader, tender.id);
	const locks = await listQualityLocks(reader, tender.id);
	const awards = await listAwards(reader, tender.id);
	return tender.notice.lots.map((lot) => {
		const bids = received.filter(({ lotId }) => lotId === lot.lotId);
		const isWhole = ({ submissionId }: ReceivedBid) =>
			!setApart.some((each) => each.submissionId === submissionId);
		const of = <Row extends { readonly submissionId: string }>(rows: readonly Row[]) =>
			rows.filter(({ submissionId }) => bids.some((bid) => bid.submissionId === submissionId));
		const wholeIds = bids.filter(isWhole).map(({ submissionId }) => submissionId);
		return {
			lot,
			bids,
			qualityOpenedAt,
			priceOpenedAt: openedAt('price'),
			setApart: of(setApart),
			opened: of(opened),
			wholeIds,
			bidIds: stillIn(wholeIds, checks),
			requirementIds: requirementsOf(tender.notice, lot).map(({ requirementId }) => requirementId),
			checks: of(checks),
			questionIds: tender.notice.questions.map(({ questionId }) => questionId),
			evaluators: evaluators.filter(({ lotId }) => lotId === lot.lotId),
			scores: of(scores),
			agreed: of(agreed),
			lock: locks.find(({ lotId }) => lotId === lot.lotId) ?? null,
			award: awards.find(({ lotId }) => lotId === lot.lotId) ?? null,
		};
	});
}

/**
 * One lot of a tender whose row is held: whoever scores, agrees, locks or awards does so after the others. Null for whoever has declared a conflict
 * in it, and once the tender has been cancelled.
 */
export async function lockLot(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	{ personId }: Pick<Actor, 'personId'>,
	{ slug, lotId }: { readonly slug: string; readonly lotId: string },
): Promise<{ readonly tender: TenderRow; readonly lot: LotFacts } | null> {
	const tender = scope.kind === 'office' ? await lockTender(tx, scope, today, slug) : null;
	if (tender?.state !== 'published') return null;
	const lot = (await getLotEvaluations(tx, tender)).find((each) => each.lot.lotId === lotId);
	return lot === undefined || isConflicted(lot, personId) ? null : { tender, lot };
}

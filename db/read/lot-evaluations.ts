import type { Actor } from '../../app/domain/access/actor.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import {
	isConflicted,
	type LotEvaluation,
	mayTakePart,
	stillIn,
} from '../../app/domain/evaluation/evaluation-facts.ts';
import { requirementsOf } from '../../app/domain/tender/requirements.ts';
import type { Lot } from '../../app/domain/tender/tender-notice.ts';
import type { Reader, Tx } from '../connect.ts';
import { type AwardRow, listAwards } from './awards.ts';
import { type ChallengeRow, listChallenges } from './challenges.ts';
import { listOpenings } from './envelopes.ts';
import {
	type AgreedScoreRow,
	type CheckRow,
	type EvaluatorRow,
	listAgreedScores,
	listEvaluators,
	listQualityLocks,
	listRequirementChecks,
	listScores,
	type ScoreRow,
} from './evaluations.ts';
import { listOpenedParts, listReceivedBids, listSetApart, type ReceivedBid } from './received-bids.ts';
import { findTender, lockTender, type TenderRow } from './tenders.ts';

export interface LotFacts extends LotEvaluation {
	readonly lot: Lot;
	readonly bids: readonly ReceivedBid[];
	readonly setApart: readonly {
		readonly submissionId: string;
		readonly kind: string;
		readonly why: 'not-decrypted' | 'not-as-committed';
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
	/** What holds; null where nothing was decided, or the last decision was undone. */
	readonly award: AwardRow | null;
	/** All that was decided about the lot, the newest first. */
	readonly decisions: readonly AwardRow[];
	/** The newest first. */
	readonly challenges: readonly ChallengeRow[];
}

/** All that is known of the evaluation of a tender that was found, by lot. */
export async function getLotEvaluations(
	reader: Reader,
	tender: TenderRow,
	today: IsoDate,
): Promise<readonly LotFacts[]> {
	const openings = await listOpenings(reader, tender.id);
	const openedAt = (kind: string) => openings.find((each) => each.kind === kind)?.openedAt ?? null;
	const qualityOpenedAt = openedAt('quality');
	// Who bid at all is known once the bids have been opened.
	const received = qualityOpenedAt === null ? [] : await listReceivedBids(reader, tender.id);
	const opened = await listOpenedParts(reader, tender.id);
	const setApart = await listSetApart(reader, tender.id);
	const evaluators = await listEvaluators(reader, tender.id, today);
	const scores = await listScores(reader, tender.id);
	const agreed = await listAgreedScores(reader, tender.id);
	const checks = await listRequirementChecks(reader, tender.id);
	const locks = await listQualityLocks(reader, tender.id);
	const challenges = await listChallenges(reader, tender.id);
	const awards = await listAwards(reader, tender.id, challenges);
	return tender.notice.lots.map((lot) => {
		const bids = received.filter(({ lotId }) => lotId === lot.lotId);
		const isWhole = ({ submissionId }: ReceivedBid) =>
			!setApart.some((each) => each.submissionId === submissionId);
		const of = <Row extends { readonly submissionId: string }>(rows: readonly Row[]) =>
			rows.filter(({ submissionId }) => bids.some((bid) => bid.submissionId === submissionId));
		const decisions = awards.filter(({ lotId }) => lotId === lot.lotId);
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
			award: decisions[0]?.undoneAt === null ? decisions[0] : null,
			decisions,
			challenges: challenges.filter(({ lotId }) => lotId === lot.lotId),
		};
	});
}

export interface LotFound {
	readonly tender: TenderRow;
	readonly lot: LotFacts;
}

/** One lot, for whoever acts on it. Null for its evaluators before they have declared and with a conflict, and once the tender has been cancelled. */
export const findLot = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	by: Pick<Actor, 'personId'>,
	{ slug, lotId }: { readonly slug: string; readonly lotId: string },
): Promise<LotFound | null> =>
	scope.kind === 'office'
		? lotOf(await findTender(reader, scope, today, slug), reader, { today, lotId }, (lot) =>
				mayTakePart(lot, by.personId),
			)
		: null;

/** The same with the tender's row held: whoever scores, agrees, locks or awards does so after the others. */
export const lockLot = async (
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	by: Pick<Actor, 'personId'>,
	{ slug, lotId }: { readonly slug: string; readonly lotId: string },
): Promise<LotFound | null> =>
	scope.kind === 'office'
		? lotOf(await lockTender(tx, scope, today, slug), tx, { today, lotId }, (lot) =>
				mayTakePart(lot, by.personId),
			)
		: null;

/** The same for what an evaluator may begin before they have declared, or is told to declare for. */
export const lockLotUndeclared = async (
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	by: Pick<Actor, 'personId'>,
	{ slug, lotId }: { readonly slug: string; readonly lotId: string },
): Promise<LotFound | null> =>
	scope.kind === 'office'
		? lotOf(
				await lockTender(tx, scope, today, slug),
				tx,
				{ today, lotId },
				(lot) => !isConflicted(lot, by.personId),
			)
		: null;

async function lotOf(
	tender: TenderRow | null,
	reader: Reader,
	{ today, lotId }: { readonly today: IsoDate; readonly lotId: string },
	mayAct: (lot: LotFacts) => boolean,
): Promise<LotFound | null> {
	if (tender?.state !== 'published') return null;
	const lot = (await getLotEvaluations(reader, tender, today)).find((each) => each.lot.lotId === lotId);
	return lot === undefined || !mayAct(lot) ? null : { tender, lot };
}

import { partOf } from '../../app/domain/bid/sealed-content.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { rankLot, scoredBidsOf } from '../../app/domain/evaluation/rank-lot.ts';
import type { EvaluationReportFacts } from '../../app/domain/evaluation/report/report-facts.ts';
import { sensitivityOf } from '../../app/domain/evaluation/sensitivity.ts';
import type { Reader } from '../connect.ts';
import { listChallenges } from './challenges.ts';
import { listClarifications } from './clarifications.ts';
import {
	listEvaluatorsNamed,
	listLateBids,
	listLocksNamed,
	listLotsOfWithdrawn,
	listOpeningsNamed,
} from './evaluation-record.ts';
import { getLotEvaluations, type LotFacts } from './lot-evaluations.ts';
import { findOwner } from './programme-owners.ts';
import { listLapsedBids, type ReceivedBid } from './received-bids.ts';
import { listAgreedScoresKept, listChecksKept, listScoresKept } from './score-history.ts';
import { getTenderNames } from './tender-names.ts';
import { listTenderVersions } from './tender-versions.ts';
import type { TenderRow } from './tenders.ts';

/** What the evaluation report of each lot tells of a tender that was found; nothing before its bids were opened, or of a tender that was never published. */
export async function listEvaluationReportFacts(
	reader: Reader,
	tender: TenderRow,
	{ today, demonstration }: { readonly today: IsoDate; readonly demonstration: boolean },
): Promise<readonly EvaluationReportFacts[]> {
	const { id, publishedAt } = tender;
	const openings = await listOpeningsNamed(reader, id);
	const opening = (kind: 'quality' | 'price') => openings.find((each) => each.kind === kind) ?? null;
	if (publishedAt === null || opening('quality')?.doneAt == null) return [];
	const body = (await findOwner(reader, tender.programmeId, today)).name;
	const { areas } = await getTenderNames(reader, tender);
	const versions = await listTenderVersions(reader, id);
	const clarifications = (await listClarifications(reader, id)).filter(({ answer }) => answer !== null);
	const evaluators = await listEvaluatorsNamed(reader, id);
	const locks = await listLocksNamed(reader, id);
	const lapsed = await listLapsedBids(reader, id);
	const withdrawn = await listLotsOfWithdrawn(reader, id);
	const late = await listLateBids(reader, id);
	const checks = await listChecksKept(reader, id);
	const scores = await listScoresKept(reader, id);
	const agreed = await listAgreedScoresKept(reader, id);
	const challenges = await listChallenges(reader, id);
	return (await getLotEvaluations(reader, tender, today)).map((facts): EvaluationReportFacts => {
		const { lotId } = facts.lot;
		const isOfLot = <Row extends { readonly lotId: string }>(row: Row) => row.lotId === lotId;
		const isOfBid = ({ submissionId }: { readonly submissionId: string }) =>
			facts.bids.some((bid) => bid.submissionId === submissionId);
		const scored = scoredBidsOf(facts);
		return {
			body,
			programme: tender.programmeName,
			notice: tender.notice,
			publishedAt,
			closesAt: tender.closesAt,
			versions,
			clarifications: clarifications.length,
			lot: facts.lot,
			areas,
			evaluators: evaluators.filter(isOfLot),
			qualityOpening: opening('quality'),
			priceOpening: opening('price'),
			lock: locks.find(isOfLot) ?? null,
			bids: facts.bids.map((bid) => reported(bid, facts)),
			lapsed: lapsed.filter(isOfLot).map((bid) => reported(bid, facts)),
			withdrawn: withdrawn.filter(isOfLot).length,
			late,
			setApart: facts.setApart,
			bidIds: facts.bidIds,
			checks: checks.filter(isOfBid),
			scores: scores.filter(isOfBid),
			agreed: agreed.filter(isOfBid),
			ranked: rankLot(tender.notice, facts),
			sensitivity: scored.length === 0 ? null : sensitivityOf(tender.notice, scored),
			award:
				facts.award === null
					? null
					: {
							...facts.award,
							recommendedByName: facts.award.recommendedBy.name,
							hasAgreement: facts.award.agreement !== null,
							agreementAcceptedAt: facts.award.agreement?.acceptedAt ?? null,
						},
			undone: facts.decisions.flatMap(({ submissionId, undoneAt, undoneByName, undoingReason }) =>
				undoneAt === null
					? []
					: [
							{
								submissionId,
								undoneAt,
								undoneByName: undoneByName ?? '',
								undoingReason: undoingReason ?? '',
							},
						],
			),
			challenges: challenges.filter(isOfLot),
			demonstration,
		};
	});
}

function reported(
	{ submissionId, organisationName, sequence, number, receivedAt, commitment }: ReceivedBid,
	{ opened }: Pick<LotFacts, 'opened'>,
) {
	const price = opened.find((part) => part.submissionId === submissionId && part.part === 'price');
	const content = price === undefined ? null : partOf(price.content);
	return {
		submissionId,
		bidder: organisationName,
		sequence,
		number,
		receivedAt,
		commitment,
		prices: content !== null && 'prices' in content ? content.prices : null,
	};
}

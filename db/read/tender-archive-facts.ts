import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type {
	ArchivedRecord,
	ArchivedSubmission,
	TenderArchiveFacts,
} from '../../app/domain/evaluation/archive/archive-facts.ts';
import { isScoredByAll } from '../../app/domain/evaluation/evaluation-facts.ts';
import type { Reader } from '../connect.ts';
import { listAwards } from './awards.ts';
import { listOpeners } from './bid-openers.ts';
import { listChallenges } from './challenges.ts';
import { listAnswers } from './clarifications.ts';
import { listEnvelopes } from './envelopes.ts';
import {
	listEvaluatorsNamed,
	listLocksNamed,
	listLotsOfWithdrawn,
	listOpeningsNamed,
} from './evaluation-record.ts';
import type { LotFacts } from './lot-evaluations.ts';
import { listLettersOfTender } from './outcome-letters.ts';
import { findOwner } from './programme-owners.ts';
import { listLapsedBids, listOpenedParts, listSetApart } from './received-bids.ts';
import { listAgreedScoresKept, listChecksKept, listScoresKept } from './score-history.ts';
import { listPartsOfSubmissions, listSubmissions } from './submissions-of-tender.ts';
import { listAmendments, listTenderVersions } from './tender-versions.ts';
import { listAttempts, listTenderSteps, type TenderRow } from './tenders.ts';
import { listTrailOfTender } from './trail-of-tender.ts';

/** Everything of a tender whose bids have been opened. */
export async function getTenderArchiveFacts(
	reader: Reader,
	scope: Scope,
	tender: TenderRow,
	{
		lots,
		today,
		publicKey,
	}: { readonly lots: readonly LotFacts[]; readonly today: IsoDate; readonly publicKey: string },
): Promise<TenderArchiveFacts> {
	const { id } = tender;
	return {
		tenderId: id,
		slug: tender.slug,
		body: (await findOwner(reader, tender.programmeId, today)).name,
		notice: tender.notice,
		versions: await listTenderVersions(reader, id),
		submissions: await submissionsOf(reader, tender),
		withdrawn: (await listLotsOfWithdrawn(reader, id)).length,
		publicKey,
		records: [
			...(await recordsOfTender(reader, tender)),
			...(await recordsOfEvaluation(reader, tender, lots)),
			{
				name: 'trail',
				what: 'The tender’s events of the audit trail, with the hashes that chain them',
				rows: await listTrailOfTender(reader, scope, id),
			},
		],
	};
}

async function submissionsOf(reader: Reader, { id }: TenderRow): Promise<readonly ArchivedSubmission[]> {
	const parts = await listPartsOfSubmissions(reader, id);
	const opened = await listOpenedParts(reader, id);
	const isOf =
		(submissionId: string) =>
		(row: { readonly submissionId: string }): boolean =>
			row.submissionId === submissionId;
	return (await listSubmissions(reader, id)).map((submission) => ({
		...submission,
		parts: parts.filter(isOf(submission.submissionId)).map(({ submissionId: _of, ...part }) => part),
		opened: opened.filter(isOf(submission.submissionId)).map(({ part, content }) => ({ part, content })),
	}));
}

async function recordsOfTender(reader: Reader, { id }: TenderRow): Promise<readonly ArchivedRecord[]> {
	return [
		{
			name: 'notice/steps',
			what: 'What was done with the tender, when, by whom',
			rows: (await listTenderSteps(reader, id)).map(({ by, ...row }) => ({
				...row,
				personId: by.personId,
				personName: by.name,
			})),
		},
		{
			name: 'notice/amendments',
			what: 'Every amendment that was drafted, with its reason and what became of it',
			rows: (await listAmendments(reader, id)).map(({ draftedBy, ...row }) => ({
				...row,
				draftedBy: draftedBy.personId,
				drafterName: draftedBy.name,
			})),
		},
		{
			name: 'clarifications',
			what: 'Every question that was answered, as it was published, with its answer; not who asked',
			rows: await listAnswers(reader, id),
		},
		{
			name: 'opening/openers',
			what: 'Who was named to open the bids, with the public half of the key that their share was sealed to',
			rows: (await listOpeners(reader, id)).map(({ name, sealedTo }) => ({ name, recipient: sealedTo })),
		},
		{
			name: 'opening/envelopes',
			what: 'The public half of the key to which each lot’s quality and price were sealed',
			rows: await listEnvelopes(reader, id),
		},
		{
			name: 'opening/openings',
			what: 'Which two people opened the bids, and the prices, and when',
			rows: await listOpeningsNamed(reader, id),
		},
		{
			name: 'opening/attempts',
			what: 'What was tried and refused: bids that came too late, openings before time or alone',
			rows: await listAttempts(reader, id),
		},
		{
			name: 'opening/set-apart',
			what: 'Bids that could not be opened, or were not what their receipt says',
			rows: await listSetApart(reader, id),
		},
		{
			name: 'opening/lapsed',
			what: 'Bids that lapsed, because they were not confirmed after an amendment; they were not opened',
			rows: await listLapsedBids(reader, id),
		},
	];
}

async function recordsOfEvaluation(
	reader: Reader,
	{ id }: TenderRow,
	lots: readonly LotFacts[],
): Promise<readonly ArchivedRecord[]> {
	const challenges = await listChallenges(reader, id);
	const scores = (await listScoresKept(reader, id)).filter(({ submissionId, questionId }) =>
		lots.some((lot) => lot.bidIds.includes(submissionId) && isScoredByAll(lot, submissionId, questionId)),
	);
	return [
		{
			name: 'evaluation/evaluators',
			what: 'Who was named to evaluate which lot, and what they declared',
			rows: await listEvaluatorsNamed(reader, id),
		},
		{
			name: 'evaluation/requirement-checks',
			what: 'Whether each bid meets each requirement, with every earlier finding',
			rows: await listChecksKept(reader, id),
		},
		{
			name: 'evaluation/scores',
			what: 'Every score that each evaluator saved, the earlier ones too, with its reason',
			rows: scores,
		},
		{
			name: 'evaluation/agreed-scores',
			what: 'Every score that was agreed on, the earlier ones too, with its reason',
			rows: await listAgreedScoresKept(reader, id),
		},
		{
			name: 'evaluation/locks',
			what: 'Which two people locked the quality of each lot, and when',
			rows: await listLocksNamed(reader, id),
		},
		{
			name: 'evaluation/awards',
			what: 'Every decision about a lot, those undone too: who recommended it and why, who approved it, its notices and standstill',
			rows: (await listAwards(reader, id, challenges)).map(({ recommendedBy, undoing, ...row }) => ({
				...row,
				recommendedBy: recommendedBy.personId,
				recommendedByName: recommendedBy.name,
				undoing: undoing === null ? null : { ...undoing, proposedBy: undoing.proposedBy.personId },
			})),
		},
		{
			name: 'evaluation/letters',
			what: 'What each bidder was written about a decision, with the hash of the letter that was sent',
			rows: await listLettersOfTender(reader, id),
		},
		{
			name: 'evaluation/challenges',
			what: 'Letters and claims that challenge a decision, and how claims ended',
			rows: challenges.map(({ recordedBy, ...row }) => ({
				...row,
				recordedBy: recordedBy.personId,
				recordedByName: recordedBy.name,
			})),
		},
	];
}

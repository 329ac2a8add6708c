import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { AwardLife } from '../../app/domain/evaluation/award-life.ts';
import { suspends } from '../../app/domain/evaluation/decide-challenge.ts';
import type { Reader } from '../connect.ts';
import type { ChallengeRow } from './challenges.ts';

export interface AwardRow extends AwardLife {
	readonly id: string;
	readonly lotId: string;
	/** Counts the decisions about the lot. */
	readonly number: number;
	/** Null where nothing is awarded. */
	readonly submissionId: string | null;
	readonly reason: string;
	readonly recommendedAt: Instant;
	readonly approvedByName: string | null;
	readonly undoingByName: string | null;
	readonly undoneByName: string | null;
	readonly undoingReason: string | null;
	readonly undoneAt: Instant | null;
	readonly version: number;
}

/** The decisions about a tender's lots, of each lot the newest first. */
export async function listAwards(
	reader: Reader,
	tenderId: Found<'tender'>,
	challenges: readonly ChallengeRow[],
): Promise<readonly AwardRow[]> {
	const rows = await reader
		.selectFrom('awardDecision as one')
		.innerJoin('person as recommender', 'recommender.id', 'one.recommendedBy')
		.leftJoin('person as approver', 'approver.id', 'one.approvedBy')
		.leftJoin('person as proposer', 'proposer.id', 'one.undoingBy')
		.leftJoin('person as undoer', 'undoer.id', 'one.undoneBy')
		.leftJoin('agreementVersion as agreed', (join) =>
			join
				.onRef('agreed.agreementId', '=', 'one.agreementId')
				.on('agreed.number', '=', 1)
				.on('agreed.state', 'not in', ['declined', 'discarded']),
		)
		.select([
			'one.id',
			'one.lotId',
			'one.number',
			'one.kind',
			'one.submissionId',
			'one.reason',
			'one.recommendedBy as recommenderId',
			'one.recommendedAt',
			'one.approvedAt',
			'one.lettersSentAt',
			'one.standstillEndsOn',
			'one.undoingBy',
			'one.undoingReason',
			'one.undoneAt',
			'one.version',
			'recommender.name as recommenderName',
			'recommender.email as recommenderEmail',
			'approver.name as approvedByName',
			'proposer.name as undoingByName',
			'proposer.email as undoingByEmail',
			'undoer.name as undoneByName',
			'agreed.agreementId',
			'agreed.acceptedAt',
		])
		.where('one.tenderId', '=', tenderId)
		.orderBy('one.lotId')
		.orderBy('one.number', 'desc')
		.execute();
	const notices = await listNoticesOfAwards(reader, tenderId);
	return rows.map(({ agreementId, acceptedAt, undoingBy, undoingByEmail, ...found }) => {
		const { recommenderId, recommenderName, recommenderEmail, ...row } = found;
		return {
			...row,
			recommendedBy: { personId: recommenderId, name: recommenderName, email: recommenderEmail },
			agreement: agreementId === null ? null : { agreementId, acceptedAt },
			undoing:
				undoingBy === null || row.undoneAt !== null
					? null
					: {
							proposedBy: { personId: undoingBy, name: row.undoingByName ?? '', email: undoingByEmail ?? '' },
							reason: row.undoingReason ?? '',
						},
			notices: Object.fromEntries(
				notices
					.filter(({ awardId }) => awardId === row.id)
					.map(({ kind, number, publishedAt }) => [kind, { number, publishedAt }]),
			),
			isSuspended: challenges.some((challenge) => challenge.lotId === row.lotId && suspends(challenge)),
		};
	});
}

const listNoticesOfAwards = (reader: Reader, tenderId: Found<'tender'>) =>
	reader
		.selectFrom('awardNotice')
		.innerJoin('awardDecision', 'awardDecision.id', 'awardNotice.awardId')
		.select(['awardNotice.awardId', 'awardNotice.kind', 'noticeNumber as number', 'publishedAt'])
		.where('awardDecision.tenderId', '=', tenderId)
		.orderBy('awardNotice.kind')
		.orderBy('awardNotice.awardId')
		.execute();

/** Whether a lot has an award that was approved and not undone. */
export async function hasAward(reader: Reader, tenderId: Found<'tender'>): Promise<boolean> {
	const row = await reader
		.selectFrom('awardDecision')
		.select('id')
		.where('tenderId', '=', tenderId)
		.where('kind', '=', 'award')
		.where('approvedAt', 'is not', null)
		.where('undoneAt', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}

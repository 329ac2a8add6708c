import type { Found } from '../../app/domain/access/found.ts';
import type { Account } from '../../app/domain/access/same-person.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface EvaluatorRow {
	readonly lotId: string;
	readonly personId: string;
	readonly name: string;
	/** Null until they have said. */
	readonly hasConflict: boolean | null;
	readonly isThere: boolean;
	readonly conflictWords: string | null;
}

export async function listEvaluators(
	reader: Reader,
	tenderId: Found<'tender'>,
	today: IsoDate,
): Promise<readonly EvaluatorRow[]> {
	const rows = await reader
		.selectFrom('tenderEvaluator')
		.innerJoin('person', 'person.id', 'tenderEvaluator.personId')
		.select(['lotId', 'personId', 'person.name', 'conflict', 'conflictWords'])
		.select((eb) =>
			eb
				.selectFrom('membership')
				.innerJoin('person as holder', 'holder.id', 'membership.personId')
				.select(({ fn }) => fn.countAll<number>().as('held'))
				.whereRef('membership.personId', '=', 'tenderEvaluator.personId')
				.where('membership.role', '=', 'evaluator')
				.where('membership.startsOn', '<=', today)
				.where((inner) =>
					inner.or([inner('membership.endsOn', 'is', null), inner('membership.endsOn', '>=', today)]),
				)
				.where('holder.suspendedAt', 'is', null)
				.as('held'),
		)
		.where('tenderId', '=', tenderId)
		.orderBy('lotId')
		.orderBy('person.name')
		.orderBy('personId')
		.execute();
	return rows.map(({ conflict, held, ...row }) => ({
		...row,
		isThere: Number(held) > 0,
		hasConflict: conflict === null ? null : conflict === 1,
	}));
}

export interface ScoreRow {
	readonly submissionId: string;
	readonly questionId: string;
	readonly evaluatorId: string;
	readonly score: number;
	readonly reason: string;
	readonly version: number;
}

export const listScores = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly ScoreRow[]> =>
	reader
		.selectFrom('bidScore')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'bidScore.submissionId')
		.select(['submissionId', 'questionId', 'evaluatorId', 'score', 'reason', 'bidScore.version'])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('submissionId')
		.orderBy('questionId')
		.orderBy('evaluatorId')
		.execute();

export interface CheckRow {
	readonly submissionId: string;
	readonly requirementId: string;
	readonly passes: boolean;
	readonly reason: string;
	readonly version: number;
}

export async function listRequirementChecks(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly CheckRow[]> {
	const rows = await reader
		.selectFrom('requirementCheck')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'requirementCheck.submissionId')
		.select(['submissionId', 'requirementId', 'passes', 'reason', 'requirementCheck.version'])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('submissionId')
		.orderBy('requirementId')
		.execute();
	return rows.map((row) => ({ ...row, passes: row.passes === 1 }));
}

export interface AgreedScoreRow {
	readonly submissionId: string;
	readonly questionId: string;
	readonly score: number;
	readonly reason: string;
	readonly version: number;
}

export const listAgreedScores = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly AgreedScoreRow[]> =>
	reader
		.selectFrom('agreedScore')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'agreedScore.submissionId')
		.select(['submissionId', 'questionId', 'score', 'reason', 'agreedScore.version'])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('submissionId')
		.orderBy('questionId')
		.execute();

export interface QualityLockRow {
	readonly lotId: string;
	readonly firstBy: Account;
	readonly secondBy: string | null;
	readonly lockedAt: Instant | null;
}

export async function listQualityLocks(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly QualityLockRow[]> {
	const rows = await reader
		.selectFrom('qualityLock')
		.innerJoin('person as first', 'first.id', 'qualityLock.firstBy')
		.select(['lotId', 'first.id as personId', 'first.name', 'first.email', 'secondBy', 'lockedAt'])
		.where('tenderId', '=', tenderId)
		.orderBy('lotId')
		.execute();
	return rows.map(({ personId, name, email, ...row }) => ({ ...row, firstBy: { personId, name, email } }));
}

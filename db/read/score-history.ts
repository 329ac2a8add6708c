import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface ScoreKept {
	readonly submissionId: string;
	readonly questionId: string;
	readonly evaluatorId: string;
	readonly evaluatorName: string;
	/** 1 is the first. */
	readonly number: number;
	readonly score: number;
	readonly reason: string;
	readonly savedAt: Instant;
}

/** Every score that an evaluator saved, the earlier ones too. */
export const listScoresKept = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly ScoreKept[]> =>
	reader
		.selectFrom('bidScoreKept as kept')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'kept.submissionId')
		.innerJoin('person', 'person.id', 'kept.evaluatorId')
		.select([
			'kept.submissionId',
			'kept.questionId',
			'kept.evaluatorId',
			'person.name as evaluatorName',
			'kept.number',
			'kept.score',
			'kept.reason',
			'kept.savedAt',
		])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('kept.submissionId')
		.orderBy('kept.questionId')
		.orderBy('kept.evaluatorId')
		.orderBy('kept.number')
		.execute();

export interface AgreedScoreKept {
	readonly submissionId: string;
	readonly questionId: string;
	readonly number: number;
	readonly score: number;
	readonly reason: string;
	readonly agreedByName: string;
	readonly agreedAt: Instant;
}

/** Every score that was agreed on, the earlier ones too. */
export const listAgreedScoresKept = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly AgreedScoreKept[]> =>
	reader
		.selectFrom('agreedScoreKept as kept')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'kept.submissionId')
		.innerJoin('person', 'person.id', 'kept.agreedBy')
		.select([
			'kept.submissionId',
			'kept.questionId',
			'kept.number',
			'kept.score',
			'kept.reason',
			'person.name as agreedByName',
			'kept.agreedAt',
		])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('kept.submissionId')
		.orderBy('kept.questionId')
		.orderBy('kept.number')
		.execute();

export interface CheckKept {
	readonly submissionId: string;
	readonly requirementId: string;
	readonly number: number;
	readonly passes: boolean;
	readonly reason: string;
	readonly checkedByName: string;
	readonly checkedAt: Instant;
}

/** Whatever was said of whether a bid meets a requirement. */
export async function listChecksKept(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly CheckKept[]> {
	const rows = await reader
		.selectFrom('requirementCheckKept as kept')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'kept.submissionId')
		.innerJoin('person', 'person.id', 'kept.checkedBy')
		.select([
			'kept.submissionId',
			'kept.requirementId',
			'kept.number',
			'kept.passes',
			'kept.reason',
			'person.name as checkedByName',
			'kept.checkedAt',
		])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('kept.submissionId')
		.orderBy('kept.requirementId')
		.orderBy('kept.number')
		.execute();
	return rows.map((row) => ({ ...row, passes: row.passes === 1 }));
}

export interface ScoreDraft {
	readonly submissionId: string;
	readonly questionId: string;
	readonly score: number | null;
	readonly reason: string;
	readonly savedAt: Instant;
	readonly version: number;
}

/** What one evaluator has typed and not saved as a score; of nobody else's. */
export const listScoreDrafts = (
	reader: Reader,
	tenderId: Found<'tender'>,
	evaluatorId: string,
): Promise<readonly ScoreDraft[]> =>
	reader
		.selectFrom('bidScoreDraft as draft')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'draft.submissionId')
		.select([
			'draft.submissionId',
			'draft.questionId',
			'draft.score',
			'draft.reason',
			'draft.savedAt',
			'draft.version',
		])
		.where('bidSubmission.tenderId', '=', tenderId)
		.where('draft.evaluatorId', '=', evaluatorId)
		.orderBy('draft.submissionId')
		.orderBy('draft.questionId')
		.execute();

import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface ScoreToSave {
	readonly submissionId: string;
	readonly questionId: string;
	readonly evaluatorId: string;
	readonly score: number;
	readonly reason: string;
	readonly savedAt: Instant;
}

/** Version 0 says that it is new. False where it was saved elsewhere since. The earlier one stays in the score's history. */
export async function saveScore(tx: Tx, row: ScoreToSave, expectedVersion: number): Promise<boolean> {
	if (expectedVersion === 0) {
		const done = await tx
			.insertInto('bidScore')
			.values(row)
			.onConflict((conflict) => conflict.columns(['submissionId', 'questionId', 'evaluatorId']).doNothing())
			.executeTakeFirst();
		if (done.numInsertedOrUpdatedRows !== 1n) return false;
		await keepScore(tx, row, 1);
		return true;
	}
	const saved = await tx
		.updateTable('bidScore')
		.set((was) => ({
			score: row.score,
			reason: row.reason,
			savedAt: row.savedAt,
			version: was('version', '+', 1),
		}))
		.where('submissionId', '=', row.submissionId)
		.where('questionId', '=', row.questionId)
		.where('evaluatorId', '=', row.evaluatorId)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	if (saved.numUpdatedRows !== 1n) return false;
	await keepScore(tx, row, expectedVersion + 1);
	return true;
}

const keepScore = (tx: Tx, row: ScoreToSave, number: number) =>
	tx
		.insertInto('bidScoreKept')
		.values({ ...row, number })
		.execute();

export interface AgreedScoreToSave {
	readonly submissionId: string;
	readonly questionId: string;
	readonly score: number;
	readonly reason: string;
	readonly agreedBy: string;
	readonly agreedAt: Instant;
}

/** In place of what was agreed before, which stays in its history. The tender's row is held by whoever saves. */
export async function saveAgreedScore(tx: Tx, row: AgreedScoreToSave): Promise<void> {
	const { version } = await tx
		.insertInto('agreedScore')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['submissionId', 'questionId']).doUpdateSet((was) => ({
				score: row.score,
				reason: row.reason,
				agreedBy: row.agreedBy,
				agreedAt: row.agreedAt,
				version: was('agreedScore.version', '+', 1),
			})),
		)
		.returning('version')
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('agreedScoreKept')
		.values({ ...row, number: version })
		.execute();
}

export interface CheckToSave {
	readonly submissionId: string;
	readonly requirementId: string;
	readonly passes: 0 | 1;
	readonly reason: string;
	readonly checkedBy: string;
	readonly checkedAt: Instant;
}

/** In place of what was said before, which stays in its history. The tender's row is held by whoever saves. */
export async function saveRequirementCheck(tx: Tx, row: CheckToSave): Promise<void> {
	const { passes, reason, checkedBy, checkedAt } = row;
	const { version } = await tx
		.insertInto('requirementCheck')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['submissionId', 'requirementId']).doUpdateSet((was) => ({
				passes,
				reason,
				checkedBy,
				checkedAt,
				version: was('requirementCheck.version', '+', 1),
			})),
		)
		.returning('version')
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('requirementCheckKept')
		.values({ ...row, number: version })
		.execute();
}

export interface ScoreDraftToSave {
	readonly submissionId: string;
	readonly questionId: string;
	readonly evaluatorId: string;
	readonly score: number | null;
	readonly reason: string;
	readonly savedAt: Instant;
}

/** What was typed and does not count yet, in place of what was. Its version only ever rises. The tender's row is held by whoever saves. */
export async function saveScoreDraft(tx: Tx, row: ScoreDraftToSave): Promise<void> {
	const { score, reason, savedAt } = row;
	await tx
		.insertInto('bidScoreDraft')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['submissionId', 'questionId', 'evaluatorId']).doUpdateSet((was) => ({
				score,
				reason,
				savedAt,
				version: was('bidScoreDraft.version', '+', 1),
			})),
		)
		.execute();
}

/** The score was saved: nothing more waits of what was typed. The row stays, so that its version never begins again. */
export async function emptyScoreDraft(
	tx: Tx,
	{ submissionId, questionId, evaluatorId }: Pick<ScoreToSave, 'submissionId' | 'questionId' | 'evaluatorId'>,
): Promise<void> {
	await tx
		.updateTable('bidScoreDraft')
		.set({ score: null, reason: '' })
		.where('submissionId', '=', submissionId)
		.where('questionId', '=', questionId)
		.where('evaluatorId', '=', evaluatorId)
		.execute();
}

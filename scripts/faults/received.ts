import { canonicalSubmission } from '../../app/domain/kpi-return/canonical-submission.ts';
import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import type { Db } from '../../db/connect.ts';

/** What the database holds of one return after a crash. */
export interface Received {
	readonly state: string;
	readonly submissions: readonly {
		readonly number: number;
		readonly hash: string;
		readonly isWhole: boolean;
	}[];
	/** Events in the audit trail that say it was submitted. */
	readonly events: number;
	/** Letters to the officers. */
	readonly letters: number;
}

/** Reads each return's submissions from their rows; whole is one whose rows still give the hash on its receipt and every figure of the draft. */
export function readReceived(db: Db): Promise<ReadonlyMap<string, Received>> {
	return db.snapshot(async (reader) => {
		const returns = await reader
			.selectFrom('kpiReturn')
			.select(['id', 'state', 'agreementId', 'periodId', 'specificationId'])
			.orderBy('id')
			.execute();
		const submissions = Map.groupBy(
			await reader.selectFrom('submission').selectAll().orderBy('id').execute(),
			(row) => row.returnId,
		);
		const figures = Map.groupBy(
			await reader.selectFrom('submissionFigure').selectAll().orderBy('submissionId').execute(),
			(row) => row.submissionId,
		);
		const words = Map.groupBy(
			await reader.selectFrom('submissionNarrative').selectAll().orderBy('submissionId').execute(),
			(row) => row.submissionId,
		);
		const notes = Map.groupBy(
			await reader.selectFrom('submissionNote').selectAll().orderBy('submissionId').execute(),
			(row) => row.submissionId,
		);
		const drafts = Map.groupBy(
			await reader.selectFrom('draftFigure').select(['returnId', 'value']).orderBy('returnId').execute(),
			(row) => row.returnId,
		);
		const submitted = reader
			.selectFrom('auditEvent')
			.select('subjectId')
			.where('action', '=', 'return.submitted')
			.orderBy('sequence');
		const events = Map.groupBy(await submitted.execute(), (row) => row.subjectId);
		const letters = await reader.selectFrom('outbox').select('body').orderBy('id').execute();
		const lettersOf = Map.groupBy(
			letters,
			({ body }) => /\/returns\/([a-z0-9]+)\/review/.exec(body)?.[1] ?? '',
		);
		return new Map(
			returns.map((row) => [
				row.id,
				{
					state: row.state,
					events: events.get(row.id)?.length ?? 0,
					letters: lettersOf.get(row.id)?.length ?? 0,
					submissions: (submissions.get(row.id) ?? []).map((submission) => {
						const ownFigures = figures.get(submission.id) ?? [];
						const text = canonicalSubmission({
							returnId: row.id,
							agreementId: row.agreementId,
							periodId: row.periodId,
							specificationId: row.specificationId,
							number: submission.number,
							submittedAt: submission.submittedAt,
							certifiedBy: submission.certifiedBy,
							capacity: submission.capacity,
							declaration: submission.declaration,
							figures: ownFigures.map((each) => ({
								measureKey: each.measureKey,
								areaId: each.areaId === '' ? null : each.areaId,
								cohort: each.cohort === 0 ? null : each.cohort,
								value: each.value,
							})),
							words: new Map(
								(words.get(submission.id) ?? []).map((each) => [
									each.question as NarrativeQuestion,
									each.words,
								]),
							),
							notes: new Map((notes.get(submission.id) ?? []).map((each) => [each.finding, each.words])),
						});
						const inDraft = (drafts.get(row.id) ?? []).filter(({ value }) => value !== null).length;
						return {
							number: submission.number,
							hash: submission.hash,
							isWhole: sha256(text) === submission.hash && ownFigures.length === inDraft,
						};
					}),
				},
			]),
		);
	});
}

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
			.selectFrom('kpi_return')
			.select(['id', 'state', 'agreement_id', 'period_id', 'specification_id'])
			.orderBy('id')
			.execute();
		const submissions = Map.groupBy(
			await reader.selectFrom('submission').selectAll().orderBy('id').execute(),
			(row) => row.return_id,
		);
		const figures = Map.groupBy(
			await reader.selectFrom('submission_figure').selectAll().orderBy('submission_id').execute(),
			(row) => row.submission_id,
		);
		const words = Map.groupBy(
			await reader.selectFrom('submission_narrative').selectAll().orderBy('submission_id').execute(),
			(row) => row.submission_id,
		);
		const notes = Map.groupBy(
			await reader.selectFrom('submission_note').selectAll().orderBy('submission_id').execute(),
			(row) => row.submission_id,
		);
		const drafts = Map.groupBy(
			await reader.selectFrom('draft_figure').select(['return_id', 'value']).orderBy('return_id').execute(),
			(row) => row.return_id,
		);
		const submitted = reader
			.selectFrom('audit_event')
			.select('subject_id')
			.where('action', '=', 'return.submitted')
			.orderBy('sequence');
		const events = Map.groupBy(await submitted.execute(), (row) => row.subject_id);
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
							agreementId: row.agreement_id,
							periodId: row.period_id,
							specificationId: row.specification_id,
							number: submission.number,
							submittedAt: submission.submitted_at,
							certifiedBy: submission.certified_by,
							capacity: submission.capacity,
							declaration: submission.declaration,
							figures: ownFigures.map((each) => ({
								measureKey: each.measure_key,
								areaId: each.area_id === '' ? null : each.area_id,
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

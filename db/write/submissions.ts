import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { CertifiedSubmission } from '../../app/domain/kpi-return/submission.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Tx } from '../connect.ts';

/** A version of the return, kept for ever with all that was certified. `hash` is of its canonical text. */
export async function insertSubmission(
	tx: Tx,
	id: string,
	submission: CertifiedSubmission,
	hash: string,
): Promise<void> {
	const { returnId, number, submittedAt, certifiedBy, capacity, declaration, figures, words, notes } =
		submission;
	await tx
		.insertInto('submission')
		.values({
			id,
			return_id: returnId,
			number,
			submitted_at: submittedAt,
			certified_by: certifiedBy,
			capacity,
			declaration,
			hash,
		})
		.execute();
	if (figures.length > 0)
		await tx
			.insertInto('submission_figure')
			.values(
				figures.map(({ measureKey, areaId, cohort, value }) => ({
					submission_id: id,
					measure_key: measureKey,
					area_id: areaId ?? '',
					cohort: cohort ?? 0,
					value,
				})),
			)
			.execute();
	if (words.size > 0)
		await tx
			.insertInto('submission_narrative')
			.values([...words].map(([question, text]) => ({ submission_id: id, question, words: text })))
			.execute();
	if (notes.size > 0)
		await tx
			.insertInto('submission_note')
			.values([...notes].map(([finding, text]) => ({ submission_id: id, finding, words: text })))
			.execute();
}

/** Sections whose content has not changed keep the acceptance that an earlier version of the return had, with its person and day. */
export async function keepSectionAcceptances(
	tx: Tx,
	fromSubmissionId: string,
	toSubmissionId: string,
	sections: readonly SectionKey[],
): Promise<void> {
	if (sections.length === 0) return;
	const kept = await tx
		.selectFrom('section_acceptance')
		.select(['section', 'accepted_at', 'accepted_by'])
		.where('submission_id', '=', fromSubmissionId)
		.where('section', 'in', sections)
		.orderBy('section')
		.execute();
	if (kept.length > 0)
		await tx
			.insertInto('section_acceptance')
			.values(kept.map((row) => ({ submission_id: toSubmissionId, ...row })))
			.execute();
}

export async function insertSectionAcceptances(
	tx: Tx,
	submissionId: string,
	sections: readonly SectionKey[],
	by: { readonly personId: string; readonly at: Instant },
): Promise<void> {
	if (sections.length === 0) return;
	await tx
		.insertInto('section_acceptance')
		.values(
			sections.map((section) => ({
				submission_id: submissionId,
				section,
				accepted_at: by.at,
				accepted_by: by.personId,
			})),
		)
		.execute();
}

export async function saveAcceptance(
	tx: Tx,
	submissionId: string,
	by: { readonly personId: string; readonly at: Instant },
): Promise<void> {
	await tx
		.updateTable('submission')
		.set({ accepted_at: by.at, accepted_by: by.personId })
		.where('id', '=', submissionId)
		.execute();
}

export async function saveReopening(
	tx: Tx,
	submissionId: string,
	by: { readonly personId: string; readonly at: Instant; readonly reason: string },
): Promise<void> {
	await tx
		.updateTable('submission')
		.set({ reopened_at: by.at, reopened_by: by.personId, reopened_reason: by.reason })
		.where('id', '=', submissionId)
		.execute();
}

import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import type { CertifiedSubmission } from '../../app/domain/kpi-return/submission.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';
import type { Tx } from '../connect.ts';

/**
 * A version of the return, kept for ever with all that was certified. `hash` is of its canonical text; `ledger` is what the ledger of places said
 * that day of the same boxes.
 */
export async function insertSubmission(
	tx: Tx,
	id: string,
	submission: CertifiedSubmission,
	hash: string,
	ledger: ReadonlyMap<string, number>,
): Promise<void> {
	const { returnId, number, submittedAt, certifiedBy, capacity, declaration, figures, words, notes } =
		submission;
	await tx
		.insertInto('submission')
		.values({
			id,
			returnId,
			number,
			submittedAt,
			certifiedBy,
			capacity,
			declaration,
			hash,
		})
		.execute();
	if (figures.length > 0)
		await tx
			.insertInto('submissionFigure')
			.values(
				figures.map(({ measureKey, areaId, cohort, value }) => ({
					submissionId: id,
					measureKey,
					areaId: areaId ?? '',
					cohort: cohort ?? 0,
					value,
				})),
			)
			.execute();
	if (words.size > 0)
		await tx
			.insertInto('submissionNarrative')
			.values([...words].map(([question, text]) => ({ submissionId: id, question, words: text })))
			.execute();
	if (notes.size > 0)
		await tx
			.insertInto('submissionNote')
			.values([...notes].map(([finding, text]) => ({ submissionId: id, finding, words: text })))
			.execute();
	const counted = figures.flatMap((figure) => {
		const units = ledger.get(figureKey(figure));
		const { measureKey, areaId } = figure;
		return units === undefined || areaId === null ? [] : [{ submissionId: id, measureKey, areaId, units }];
	});
	if (counted.length > 0) await tx.insertInto('submissionLedger').values(counted).execute();
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
		.selectFrom('sectionAcceptance')
		.select(['section', 'acceptedAt', 'acceptedBy'])
		.where('submissionId', '=', fromSubmissionId)
		.where('section', 'in', sections)
		.orderBy('section')
		.execute();
	if (kept.length > 0)
		await tx
			.insertInto('sectionAcceptance')
			.values(kept.map((row) => ({ submissionId: toSubmissionId, ...row })))
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
		.insertInto('sectionAcceptance')
		.values(
			sections.map((section) => ({
				submissionId,
				section,
				acceptedAt: by.at,
				acceptedBy: by.personId,
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
		.set({ acceptedAt: by.at, acceptedBy: by.personId })
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
		.set({ reopenedAt: by.at, reopenedBy: by.personId, reopenedReason: by.reason })
		.where('id', '=', submissionId)
		.execute();
}

import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { SpecificationVersion } from '../../app/domain/specification/specification.ts';
import type { Tx } from '../connect.ts';
import { kpiRow, measureRow } from './specification-rows.ts';

type Content = Pick<SpecificationVersion, 'measures' | 'kpis' | 'effectiveFrom' | 'changeNote'>;

/** A new draft with its content. */
export async function insertSpecification(
	tx: Tx,
	{ id, programmeId, number, ...content }: SpecificationVersion,
	draftedBy: string,
): Promise<void> {
	await tx
		.insertInto('specificationVersion')
		.values({
			id,
			programmeId,
			number,
			state: 'draft',
			effectiveFrom: content.effectiveFrom,
			changeNote: content.changeNote,
			draftedBy,
			publishedBy: null,
			publishedAt: null,
		})
		.execute();
	await insertContent(tx, id, content);
}

/** The draft's content from now on. False when it has been changed since `expectedVersion` was read. */
export async function saveSpecificationDraft(
	tx: Tx,
	id: string,
	content: Content,
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('specificationVersion')
		.set({
			effectiveFrom: content.effectiveFrom,
			changeNote: content.changeNote,
			version: expectedVersion + 1,
		})
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	if (saved.numUpdatedRows !== 1n) return false;
	await tx.deleteFrom('specificationMeasure').where('specificationId', '=', id).execute();
	await tx.deleteFrom('specificationKpi').where('specificationId', '=', id).execute();
	await insertContent(tx, id, content);
	return true;
}

async function insertContent(tx: Tx, id: string, { measures, kpis }: Content): Promise<void> {
	if (measures.length > 0)
		await tx
			.insertInto('specificationMeasure')
			.values(measures.map((measure) => measureRow(id, measure)))
			.execute();
	if (kpis.length > 0)
		await tx
			.insertInto('specificationKpi')
			.values(kpis.map((kpi) => kpiRow(id, kpi)))
			.execute();
}

/** Remembers that somebody worked on the draft, once. */
export async function saveDrafter(
	tx: Tx,
	specificationId: string,
	personId: string,
	at: Instant,
): Promise<void> {
	await tx
		.insertInto('specificationDrafter')
		.values({ specificationId, personId, firstAt: at })
		.onConflict((conflict) => conflict.columns(['specificationId', 'personId']).doNothing())
		.execute();
}

/** The draft as it stands is handed over for approval. */
export async function saveHandedOver(
	tx: Tx,
	handed: { specificationId: string; rowVersion: number; personId: string; at: Instant },
): Promise<void> {
	const { specificationId, ...rest } = handed;
	await tx
		.insertInto('specificationHandedOver')
		.values(handed)
		.onConflict((conflict) => conflict.column('specificationId').doUpdateSet(rest))
		.execute();
}

/** The draft waits for approval no more; why is kept. */
export async function saveSentBack(
	tx: Tx,
	back: { id: string; specificationId: string; personId: string; at: Instant; reason: string },
): Promise<void> {
	await tx
		.deleteFrom('specificationHandedOver')
		.where('specificationId', '=', back.specificationId)
		.execute();
	await tx.insertInto('specificationSentBack').values(back).execute();
}

/** The draft is published, and the version before it superseded. */
export async function savePublication(
	tx: Tx,
	{
		specificationId,
		supersedes,
		personId,
		at,
	}: { specificationId: string; supersedes: string | null; personId: string; at: Instant },
): Promise<void> {
	if (supersedes !== null)
		await tx
			.updateTable('specificationVersion')
			.set({ state: 'superseded' })
			.where('id', '=', supersedes)
			.execute();
	await tx
		.updateTable('specificationVersion')
		.set((row) => ({
			state: 'published' as const,
			publishedBy: personId,
			publishedAt: at,
			version: row('version', '+', 1),
		}))
		.where('id', '=', specificationId)
		.execute();
}

/** A draft and all that hangs from it goes; the database lets no published version go. */
export async function deleteSpecificationDraft(tx: Tx, id: string): Promise<void> {
	for (const table of [
		'specificationMeasure',
		'specificationKpi',
		'specificationDrafter',
		'specificationHandedOver',
		'specificationSentBack',
	] as const)
		await tx.deleteFrom(table).where('specificationId', '=', id).execute();
	await tx.deleteFrom('specificationVersion').where('id', '=', id).execute();
}

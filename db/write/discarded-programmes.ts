import type { Found } from '../../app/domain/access/found.ts';
import type { ProgrammeContent } from '../../app/domain/programme/programme.ts';
import type { Tx } from '../connect.ts';
import { NO_PARTS, saveParts } from './programme-parts.ts';
import { deleteSpecificationDraft } from './specifications.ts';

/** A programme on which nothing rests, with all its parts: of it only the audit trail is left. */
export async function deleteProgramme(
	tx: Tx,
	programmeId: Found<'programme'>,
	content: ProgrammeContent,
): Promise<void> {
	const drafts = await tx
		.selectFrom('specificationVersion')
		.select('id')
		.where('programmeId', '=', programmeId)
		.orderBy('id')
		.execute();
	for (const { id } of drafts) await deleteSpecificationDraft(tx, id);
	for (const table of ['areaPage', 'inKindContribution', 'reportingPeriod'] as const)
		await tx.deleteFrom(table).where('programmeId', '=', programmeId).execute();
	await saveParts(tx, programmeId, content, NO_PARTS);
	await tx.deleteFrom('programmeOwnership').where('programmeId', '=', programmeId).execute();
	await tx.deleteFrom('programme').where('id', '=', programmeId).execute();
}

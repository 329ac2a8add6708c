import type { Insertable } from 'kysely';
import type { Ownership } from '../../app/domain/organisation/ownerships-of.ts';
import type { ProgrammeContent } from '../../app/domain/programme/programme.ts';
import type { Tx } from '../connect.ts';
import type { ProgrammeTable } from '../tables/programme.ts';
import { NO_PARTS, saveParts } from './programme-parts.ts';

/** A new programme with all its parts, and the commissioning bodies that own it, one after the other. */
export async function insertProgramme(
	tx: Tx,
	{
		id,
		slug,
		ownerships,
		content,
	}: {
		id: string;
		slug: string;
		ownerships: readonly (Ownership & { readonly id: string })[];
		content: ProgrammeContent;
	},
): Promise<void> {
	await tx
		.insertInto('programme')
		.values({ id, slug, invented: null, ...columnsOf(content) })
		.execute();
	await tx
		.insertInto('programmeOwnership')
		.values(
			ownerships.map((owned) => ({
				id: owned.id,
				programmeId: id,
				organisationId: owned.bodyId,
				startsOn: owned.startsOn,
				endsOn: owned.endsOn,
			})),
		)
		.execute();
	await saveParts(tx, id, NO_PARTS, content);
}

/** The programme as it is from now on. False when it has been changed since `expectedVersion` was read. Only what differs is written. */
export async function saveProgramme(
	tx: Tx,
	id: string,
	{
		before,
		after,
		expectedVersion,
	}: { before: ProgrammeContent; after: ProgrammeContent; expectedVersion: number },
): Promise<boolean> {
	const saved = await tx
		.updateTable('programme')
		.set({ ...columnsOf(after), version: expectedVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	if (saved.numUpdatedRows !== 1n) return false;
	await saveParts(tx, id, before, after);
	return true;
}

const columnsOf = (
	content: ProgrammeContent,
): Omit<Insertable<ProgrammeTable>, 'id' | 'slug' | 'invented'> => ({
	name: content.name,
	summary: content.summary,
	whoItIsFor: content.whoItIsFor,
	startsOn: content.startsOn,
	endsOn: content.endsOn,
	decisionReference: content.decisionReference,
	legalBasis: content.legalBasis,
	legalBasisNote: content.legalBasisNote,
	howToRefer: content.referral.howToRefer,
	referralContact: content.referral.contact,
});

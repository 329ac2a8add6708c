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
		.insertInto('programme_ownership')
		.values(
			ownerships.map((owned) => ({
				id: owned.id,
				programme_id: id,
				organisation_id: owned.bodyId,
				starts_on: owned.startsOn,
				ends_on: owned.endsOn,
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
	who_it_is_for: content.whoItIsFor,
	starts_on: content.startsOn,
	ends_on: content.endsOn,
	decision_reference: content.decisionReference,
	legal_basis: content.legalBasis,
	legal_basis_note: content.legalBasisNote,
	how_to_refer: content.referral.howToRefer,
	referral_contact: content.referral.contact,
	weeks_to_start: content.referral.weeksToStart,
});

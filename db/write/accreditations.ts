import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AccreditationContent } from '../../app/domain/grant/decide-accreditation.ts';
import type { Tx } from '../connect.ts';

interface NewAccreditation extends AccreditationContent {
	readonly id: string;
	readonly organisationId: string;
	readonly programmeId: string;
	readonly recordedBy: string;
}

export async function insertAccreditation(tx: Tx, one: NewAccreditation): Promise<void> {
	await tx
		.insertInto('accreditation')
		.values({
			id: one.id,
			organisationId: one.organisationId,
			programmeId: one.programmeId,
			standard: one.standard,
			status: one.status,
			evidence: one.evidence,
			decidedOn: one.decidedOn,
			expiresOn: one.expiresOn,
			withdrawnOn: null,
			recordedBy: one.recordedBy,
		})
		.execute();
}

/** False when it has been changed since `expectedVersion` was read. */
export async function changeAccreditation(
	tx: Tx,
	id: string,
	to: { readonly expiresOn: IsoDate | null; readonly withdrawnOn: IsoDate | null; readonly evidence: string },
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('accreditation')
		.set({
			expiresOn: to.expiresOn,
			withdrawnOn: to.withdrawnOn,
			evidence: to.evidence,
			version: expectedVersion + 1,
		})
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

export async function insertReminder(
	tx: Tx,
	id: string,
	expiresOn: IsoDate,
	daysBefore: number,
	sentAt: Instant,
): Promise<void> {
	await tx
		.insertInto('accreditationReminder')
		.values({ accreditationId: id, expiresOn, daysBefore, sentAt })
		.execute();
}

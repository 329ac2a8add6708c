import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { workersOn } from '../../app/domain/grant/agreement-version.ts';
import type { Reader } from '../connect.ts';
import type { VersionRow } from './agreement-versions.ts';
import { findOwner } from './programme-owners.ts';
import { listPersons, listRecipients, type Recipient } from './recipients.ts';

/** Everybody concerned by a version of an agreement. */
export interface AgreementRecipients {
	readonly bodyId: string;
	readonly commissioner: string;
	readonly provider: string;
	readonly officers: readonly Recipient[];
	/** Approvers who have not worked on it. */
	readonly approvers: readonly Recipient[];
	/** Whoever began, changed or put it forward. */
	readonly workers: readonly Recipient[];
	/** The lead's. */
	readonly signatories: readonly Recipient[];
}

export async function getAgreementRecipients(
	reader: Reader,
	version: VersionRow,
	today: IsoDate,
): Promise<AgreementRecipients> {
	const owner = await findOwner(reader, version.programmeId, today);
	const lead = await reader
		.selectFrom('organisation')
		.select('name')
		.where('id', '=', version.leadId)
		.executeTakeFirstOrThrow();
	const workers = workersOn(version);
	return {
		bodyId: owner.id,
		commissioner: owner.name,
		provider: lead.name,
		officers: await listRecipients(reader, [owner.id], ['officer'], today),
		approvers: (await listRecipients(reader, [owner.id], ['approver'], today)).filter(
			({ personId }) => !workers.includes(personId),
		),
		workers: await listPersons(reader, workers),
		signatories: await listRecipients(reader, [version.leadId], ['provider-signatory'], today),
	};
}

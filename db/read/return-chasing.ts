import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface ExtensionRow {
	readonly returnId: string;
	readonly agreedAt: Instant;
	readonly agreedByName: string;
	readonly agreedWith: string;
	readonly newDueOn: IsoDate;
	readonly reason: string;
}

/** Of returns already found in scope, oldest first. */
export async function listExtensions(
	reader: Reader,
	returnIds: readonly string[],
): Promise<readonly ExtensionRow[]> {
	if (returnIds.length === 0) return [];
	return reader
		.selectFrom('return_extension')
		.innerJoin('person', 'person.id', 'return_extension.agreed_by')
		.select([
			'return_id as returnId',
			'agreed_at as agreedAt',
			'person.name as agreedByName',
			'agreed_with as agreedWith',
			'new_due_on as newDueOn',
			'reason',
		])
		.where('return_id', 'in', returnIds)
		.orderBy('agreed_at')
		.orderBy('return_extension.id')
		.execute();
}

export interface ContactRow {
	readonly returnId: string;
	readonly at: Instant;
	readonly byName: string;
	readonly channel: string;
	readonly spokeTo: string;
	readonly words: string;
	/** The day that was promised; null where none was. */
	readonly promisedOn: IsoDate | null;
}

/** The contact log of returns already found in scope, oldest first. For the office alone: what was said on the telephone is not shown to the provider. */
export async function listContacts(
	reader: Reader,
	returnIds: readonly string[],
): Promise<readonly ContactRow[]> {
	if (returnIds.length === 0) return [];
	return reader
		.selectFrom('contact_log')
		.innerJoin('person', 'person.id', 'contact_log.by_person_id')
		.select([
			'return_id as returnId',
			'at',
			'person.name as byName',
			'channel',
			'spoke_to as spokeTo',
			'words',
			'promised_on as promisedOn',
		])
		.where('return_id', 'in', returnIds)
		.orderBy('at')
		.orderBy('contact_log.id')
		.execute();
}

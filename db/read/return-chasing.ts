import type { Found } from '../../app/domain/access/found.ts';
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
	returnIds: readonly Found<'return'>[],
): Promise<readonly ExtensionRow[]> {
	if (returnIds.length === 0) return [];
	return reader
		.selectFrom('returnExtension')
		.innerJoin('person', 'person.id', 'returnExtension.agreedBy')
		.select(['returnId', 'agreedAt', 'person.name as agreedByName', 'agreedWith', 'newDueOn', 'reason'])
		.where('returnId', 'in', returnIds)
		.orderBy('agreedAt')
		.orderBy('returnExtension.id')
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
	returnIds: readonly Found<'return'>[],
): Promise<readonly ContactRow[]> {
	if (returnIds.length === 0) return [];
	return reader
		.selectFrom('contactLog')
		.innerJoin('person', 'person.id', 'contactLog.byPersonId')
		.select(['returnId', 'at', 'person.name as byName', 'channel', 'spokeTo', 'words', 'promisedOn'])
		.where('returnId', 'in', returnIds)
		.orderBy('at')
		.orderBy('contactLog.id')
		.execute();
}

import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface OpenerAlarm {
	readonly number: number;
	readonly toldAt: Instant;
	/** When there were found to be enough again. */
	readonly mendedAt: Instant | null;
}

/** The last time that the office was told that too few are left who can open a tender's bids. */
export async function findLastOpenerAlarm(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<OpenerAlarm | null> {
	const row = await reader
		.selectFrom('openerAlarm')
		.select(['number', 'toldAt', 'mendedAt'])
		.where('tenderId', '=', tenderId)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ?? null;
}

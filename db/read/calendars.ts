import type { Actor } from '../../app/domain/access/actor.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { PlacedDate } from '../../app/domain/work/personal-date.ts';
import type { Reader } from '../connect.ts';

/** Whose calendar has the address; null where there is none such. */
export const findCalendarOwner = async (reader: Reader, tokenHash: string): Promise<string | null> =>
	(
		await reader
			.selectFrom('calendarAddress')
			.select('personId')
			.where('tokenHash', '=', tokenHash)
			.executeTakeFirst()
	)?.personId ?? null;

/** When the person's own address was made; null where they have none. */
export const findCalendarMade = async (reader: Reader, { personId }: Actor): Promise<Instant | null> =>
	(
		await reader
			.selectFrom('calendarAddress')
			.select('madeAt')
			.where('personId', '=', personId)
			.executeTakeFirst()
	)?.madeAt ?? null;

/** Where these dates stood when a calendar was last given out, by their names. */
export async function getPlacedDates(
	reader: Reader,
	uids: readonly string[],
): Promise<ReadonlyMap<string, PlacedDate>> {
	if (uids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('calendarEntry')
		.select(['uid', 'standsAt', 'sequence', 'changedAt'])
		.where('uid', 'in', uids)
		.orderBy('uid')
		.execute();
	return new Map(rows.map((row) => [row.uid, row]));
}

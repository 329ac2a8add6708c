import type { Actor } from '../../app/domain/access/actor.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** What this person sent after their session had ended, still sealed; null where it was another person's, or is over. */
export async function findKeptForm(
	reader: Reader,
	{ personId }: Pick<Actor, 'personId'>,
	tokenHash: string,
	now: Instant,
): Promise<string | null> {
	const row = await reader
		.selectFrom('keptForm')
		.select('sealed')
		.where('tokenHash', '=', tokenHash)
		.where('personId', '=', personId)
		.where('expiresAt', '>', now)
		.executeTakeFirst();
	return row?.sealed ?? null;
}

/** Whose session it was that is over; null where it was ended on purpose, or nobody's yet. */
export async function findWhoseItWas(reader: Reader, tokenHash: string): Promise<string | null> {
	const row = await reader
		.selectFrom('session')
		.select('personId')
		.where('tokenHash', '=', tokenHash)
		.where('stage', '=', 'complete')
		.executeTakeFirst();
	return row?.personId ?? null;
}

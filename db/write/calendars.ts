import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { PersonalDate } from '../../app/domain/work/personal-date.ts';
import type { Tx } from '../connect.ts';

/** The person's one address: any that they had before leads nowhere from now on. */
export async function saveCalendarAddress(
	tx: Tx,
	personId: string,
	tokenHash: string,
	madeAt: Instant,
): Promise<void> {
	await tx
		.insertInto('calendarAddress')
		.values({ personId, tokenHash, madeAt })
		.onConflict((conflict) => conflict.column('personId').doUpdateSet({ tokenHash, madeAt }))
		.execute();
}

/** Whoever made the address with a password that is no longer theirs reads nothing any more. */
export async function deleteCalendarAddress(tx: Tx, personId: string): Promise<void> {
	await tx.deleteFrom('calendarAddress').where('personId', '=', personId).execute();
}

/** A date that stands where it stood keeps its number; one that moved gets the next, however many see it move at once. */
export async function placeDates(tx: Tx, dates: readonly PersonalDate[], now: Instant): Promise<void> {
	if (dates.length === 0) return;
	await tx
		.insertInto('calendarEntry')
		.values(dates.map(({ uid, at }) => ({ uid, standsAt: at, sequence: 0, changedAt: now })))
		.onConflict((conflict) =>
			conflict
				.column('uid')
				.doUpdateSet((row) => ({
					standsAt: row.ref('excluded.standsAt'),
					sequence: row('calendarEntry.sequence', '+', 1),
					changedAt: now,
				}))
				.whereRef('calendarEntry.standsAt', '<>', 'excluded.standsAt'),
		)
		.execute();
}

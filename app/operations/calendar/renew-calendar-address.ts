import { findCredential } from '../../../db/read/credentials.ts';
import { saveCalendarAddress } from '../../../db/write/calendars.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { isPassword } from '../../gateways/passwords.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export type CalendarAddressRefusal =
	| { readonly code: 'wrong' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };

/**
 * A new secret address for the person's calendar, for the password: it outlives the session, so one left open must not make any. The one before it leads nowhere
 * from then on. It is answered this once; only its digest is kept, and nothing of it stands in the trail.
 */
export async function renewCalendarAddress(
	services: Services,
	actor: Actor,
	command: { readonly password: string },
): Promise<Result<string, CalendarAddressRefusal>> {
	const { db, clock, config, ids } = services;
	const at = clock.now();
	const key = `password-account:${actor.personId}`;
	const waitSeconds = await db.transaction((tx) =>
		takeAttempt(tx, key, ATTEMPT_LIMITS['password-account'], epochMilliseconds(at)),
	);
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const credential = await findCredential(db.reader, actor.personId);
	if (credential === null || !(await isPassword(credential.passwordHash, command.password)))
		return refused({ code: 'wrong' });
	const token = ids.token();
	const done = await carryOut<null, never>(
		services,
		actor,
		'renew-calendar-address',
		gated({ commandId: ids.next() }),
		async (tx) => {
			await forgetAttempts(tx, [key]);
			await saveCalendarAddress(tx, actor.personId, sha256(token), at);
			return accepted({
				outcome: null,
				changes: [
					{
						action: 'calendar.address-renewed',
						subject: { kind: 'person', id: actor.personId },
						bodyId: bodyOf(actor),
					},
				],
			});
		},
	);
	return done.ok ? accepted(`${config.origin}/calendar/${token}.ics`) : done;
}

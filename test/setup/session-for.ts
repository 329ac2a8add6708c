import { ABSOLUTE_HOURS } from '../../app/domain/access/session-limits.ts';
import { addMinutes } from '../../app/domain/calendar/instant.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import type { Services } from '../../app/services.ts';
import { insertSession } from '../../db/write/sessions.ts';

/** Signs the person in by writing the session, and gives the cookie's header. `password`: the one-time code is still owed. */
export async function sessionFor(
	{ db, clock, ids }: Services,
	personId: string,
	stage: 'password' | 'complete' = 'complete',
): Promise<string> {
	const token = ids.token();
	const now = clock.now();
	await db.transaction((tx) =>
		insertSession(tx, {
			tokenHash: sha256(token),
			personId,
			createdAt: now,
			seenAt: now,
			expiresAt: addMinutes(now, ABSOLUTE_HOURS * 60),
			stage,
			notice: null,
		}),
	);
	return `__Host-session=${token}`;
}

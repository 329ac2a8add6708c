import { findCredential } from '../../../db/read/credentials.ts';
import { deleteCalendarAddress } from '../../../db/write/calendars.ts';
import { savePassword } from '../../../db/write/credentials.ts';
import { deleteLinksOf } from '../../../db/write/one-time-links.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import { deleteOtherSessionsOf, replaceSession } from '../../../db/write/sessions.ts';
import { passwordChangedLetter } from '../../../templates/emails/password-changed.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { judgePassword, type PasswordRefusal } from '../../domain/access/judge-password.ts';
import { ABSOLUTE_HOURS } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { hashPassword, isPassword } from '../../gateways/passwords.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ChangePasswordCommand {
	readonly current: string;
	readonly password: string;
	/** Of the session from which it is done; it is made anew. */
	readonly tokenHash: string;
}

/** `no-session`: it has ended meanwhile, or the form was sent twice and the first one has changed the password. */
export type ChangePasswordRefusal =
	| { readonly code: PasswordRefusal | 'wrong' }
	| { readonly code: 'no-session' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };

/** Another password in place of the current one, which must be given. This session is made anew, so that a token taken from it is worth nothing; every other one ends. */
export async function changePassword(
	services: Services,
	actor: Actor,
	command: ChangePasswordCommand,
): Promise<Result<{ readonly token: string }, ChangePasswordRefusal>> {
	const { db, clock, ids } = services;
	const key = `password-account:${actor.personId}`;
	const waitSeconds = await db.transaction((tx) =>
		takeAttempt(tx, key, ATTEMPT_LIMITS['password-account'], epochMilliseconds(clock.now())),
	);
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const credential = await findCredential(db.reader, actor.personId);
	if (credential === null || !(await isPassword(credential.passwordHash, command.current)))
		return refused({ code: 'wrong' });
	const judged = judgePassword(command.password, [
		credential.email,
		actor.personName,
		actor.organisationName,
	]);
	if (!judged.ok) return refused({ code: judged.refusal });
	const passwordHash = await hashPassword(command.password);
	const token = ids.token();
	const done = await carryOut<null, ChangePasswordRefusal>(
		services,
		actor,
		'change-password',
		gated({ commandId: ids.next() }),
		async (tx) => {
			const at = clock.now();
			await forgetAttempts(tx, [key]);
			// First the password, whose row all of the person's requests lock before their sessions.
			await savePassword(tx, actor.personId, passwordHash, at);
			await deleteCalendarAddress(tx, actor.personId);
			const next = {
				tokenHash: sha256(token),
				personId: actor.personId,
				at,
				expiresAt: addMinutes(at, ABSOLUTE_HOURS * 60),
			};
			if (!(await replaceSession(tx, { tokenHash: command.tokenHash, stage: 'complete' }, next)))
				return refused({ code: 'no-session' });
			await deleteOtherSessionsOf(tx, actor.personId, next.tokenHash);
			await deleteLinksOf(tx, actor.personId);
			return accepted({
				outcome: null,
				changes: [
					{
						action: 'password.changed',
						subject: { kind: 'person', id: actor.personId },
						bodyId: bodyOf(actor),
					},
				],
				messages: [
					passwordChangedLetter(
						{ name: actor.personName, email: credential.email, personId: actor.personId },
						{ at, link: `${services.config.origin}/account` },
					),
				],
			});
		},
	);
	return done.ok ? accepted({ token }) : done;
}

import { findActor } from '../../../db/read/actors.ts';
import { findCredential } from '../../../db/read/credentials.ts';
import { takeRecoveryCode } from '../../../db/write/credentials.ts';
import { rememberBrowser } from '../../../db/write/known-browsers.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import { replaceSession } from '../../../db/write/sessions.ts';
import { deviceChangedLetter } from '../../../templates/emails/device-changed.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { ABSOLUTE_HOURS } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { keyedDigest, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecoveryCodeCommand {
	readonly personId: string;
	/** Of the session that the password opened. */
	readonly tokenHash: string;
	/** Letters and numbers alone, in lower case. */
	readonly code: string;
	/** Digest of the browser’s own cookie, which is known from now on: the letter about the code tells of it. */
	readonly browser?: string;
}

/** `no-session`: it has ended meanwhile, and the code is not used up. */
export type RecoveryCodeRefusal =
	| { readonly code: 'wrong' }
	| { readonly code: 'no-session' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };

/** Signs in with a recovery code in place of a one-time code, once for each. Attempts count together with those at one-time codes. */
export async function spendRecoveryCode(
	services: Services,
	command: RecoveryCodeCommand,
): Promise<Result<{ readonly token: string }, RecoveryCodeRefusal>> {
	const { db, clock, config, ids } = services;
	const at = clock.now();
	const key = `code-account:${command.personId}`;
	const waitSeconds = await db.transaction((tx) =>
		takeAttempt(tx, key, ATTEMPT_LIMITS['code-account'], epochMilliseconds(at)),
	);
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const actor = await findActor(db.reader, command.personId, londonDay(clock.businessNow()));
	const token = ids.token();
	const subject = { kind: 'person', id: command.personId };
	const done = await carryOut<null, RecoveryCodeRefusal>(
		services,
		actor,
		'spend-recovery-code',
		gated({ commandId: ids.next() }),
		async (tx) => {
			const credential = await findCredential(tx, command.personId);
			const taken = await takeRecoveryCode(
				tx,
				command.personId,
				keyedDigest(config.sealingKey, command.code),
				at,
			);
			if (!taken || actor === null || credential === null) return refused({ code: 'wrong' });
			await forgetAttempts(tx, [key]);
			const expiresAt = addMinutes(at, ABSOLUTE_HOURS * 60);
			const next = { tokenHash: sha256(token), personId: command.personId, at, expiresAt };
			if (!(await replaceSession(tx, { tokenHash: command.tokenHash, stage: 'password' }, next)))
				return refused({ code: 'no-session' });
			if (command.browser !== undefined) await rememberBrowser(tx, command.personId, command.browser, at);
			return accepted({
				outcome: null,
				changes: [
					{ action: 'recovery-code.used', subject, bodyId: bodyOf(actor) },
					{ action: 'session.started', subject, bodyId: bodyOf(actor) },
				],
				messages: [
					deviceChangedLetter(
						{ name: actor.personName, email: credential.email, personId: actor.personId },
						{ at, how: 'recovery-code', link: `${config.origin}/account` },
					),
				],
			});
		},
	);
	if (done.ok) return accepted({ token });
	if (done.refusal.code === 'wrong' && actor !== null) {
		await carryOut(services, null, 'refuse-code', gated({ commandId: ids.next() }), async () =>
			accepted({
				outcome: null,
				changes: [{ action: 'session.code-refused', subject, bodyId: bodyOf(actor) }],
			}),
		);
	}
	return done;
}

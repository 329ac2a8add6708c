import { findCredential } from '../../../db/read/credentials.ts';
import { replaceRecoveryCodes } from '../../../db/write/credentials.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import { deviceChangedLetter } from '../../../templates/emails/device-changed.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { isPassword } from '../../gateways/passwords.ts';
import { keyedDigest, newRecoveryCode } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export type RecoveryCodesRefusal =
	| { readonly code: 'wrong' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };

const HOW_MANY = 10;

/**
 * Ten new recovery codes, for the password: each of them lets in without the device, so a session left open must not make any. Earlier ones
 * stop working. They are answered this once and nowhere kept: only their digests are. Wrong passwords count together with those at other pages.
 */
export async function makeRecoveryCodes(
	services: Services,
	actor: Actor,
	command: { readonly password: string },
): Promise<Result<readonly string[], RecoveryCodesRefusal>> {
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
	const codes = Array.from({ length: HOW_MANY }, newRecoveryCode);
	const done = await carryOut<null, never>(
		services,
		actor,
		'make-recovery-codes',
		gated({ commandId: ids.next() }),
		async (tx) => {
			await forgetAttempts(tx, [key]);
			const rows = codes.map((code) => ({ id: ids.next(), hash: keyedDigest(config.sealingKey, code) }));
			await replaceRecoveryCodes(tx, actor.personId, rows);
			return accepted({
				outcome: null,
				changes: [
					{
						action: 'recovery-codes.made',
						subject: { kind: 'person', id: actor.personId },
						bodyId: bodyOf(actor),
					},
				],
				messages: [
					deviceChangedLetter(
						{ name: actor.personName, email: credential.email, personId: actor.personId },
						{ at, how: 'recovery-codes-made', link: `${config.origin}/account` },
					),
				],
			});
		},
	);
	return done.ok ? accepted(codes) : done;
}

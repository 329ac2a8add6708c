import { findActor } from '../../../db/read/actors.ts';
import { findCredential } from '../../../db/read/credentials.ts';
import { saveCodeSecret } from '../../../db/write/credentials.ts';
import { saveRecoveriesCompleted } from '../../../db/write/device-recoveries.ts';
import { rememberBrowser } from '../../../db/write/known-browsers.ts';
import { takeAttempt } from '../../../db/write/rate-limits.ts';
import { deleteOtherSessionsOf, replaceSession } from '../../../db/write/sessions.ts';
import { deviceChangedLetter } from '../../../templates/emails/device-changed.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { ABSOLUTE_HOURS } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { openDeviceOffer } from '../../gateways/device-offer.ts';
import { stepOfCode } from '../../gateways/one-time-codes.ts';
import { isPassword } from '../../gateways/passwords.ts';
import { seal, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SetUpDeviceCommand {
	readonly personId: string;
	/** Of the session from which it is done; it is made anew. */
	readonly tokenHash: string;
	/** `password`: the first device, on the way in. `complete`: another one in its place, for which the password is asked again. */
	readonly stage: 'password' | 'complete';
	readonly offer: string;
	readonly code: string;
	readonly password: string | null;
	/** Digest of the browser’s own cookie, which is known from now on: the letter about the device tells of it. */
	readonly browser?: string;
}

/** `has-device`: the password alone does not replace a device. `too-many`: of wrong passwords, for a quarter of an hour. `no-session`: it has ended meanwhile. */
export type SetUpDeviceRefusal =
	| 'too-many'
	| 'no-offer'
	| 'wrong-code'
	| 'wrong-password'
	| 'has-device'
	| 'no-session';

/** Takes the secret into use, once a code from it shows that the app has it. Other sessions end; this one is complete and made anew. */
export async function setUpDevice(
	services: Services,
	command: SetUpDeviceCommand,
): Promise<Result<{ readonly token: string }, SetUpDeviceRefusal>> {
	const { db, clock, config, ids } = services;
	const at = clock.now();
	const credential = await findCredential(db.reader, command.personId);
	const actor = await findActor(db.reader, command.personId, londonDay(clock.businessNow()));
	const offer =
		credential === null ? null : await openDeviceOffer(config.sealingKey, command.offer, credential, at);
	if (credential === null || actor === null || offer === null) return refused('no-offer');
	if (command.stage === 'complete') {
		const key = `password-account:${command.personId}`;
		const waitSeconds = await db.transaction((tx) =>
			takeAttempt(tx, key, ATTEMPT_LIMITS['password-account'], epochMilliseconds(at)),
		);
		if (waitSeconds > 0) return refused('too-many');
		if (!(await isPassword(credential.passwordHash, command.password ?? '')))
			return refused('wrong-password');
	}
	const step = stepOfCode(offer.secret, command.code, at, 0);
	if (step === null) return refused('wrong-code');
	const token = ids.token();
	const done = await carryOut<null, SetUpDeviceRefusal>(
		services,
		actor,
		'set-up-device',
		gated({ commandId: ids.next() }),
		async (tx) => {
			const current = await findCredential(tx, command.personId);
			if (command.stage === 'password' && current?.codeConfirmed !== false) return refused('has-device');
			await saveCodeSecret(tx, command.personId, seal(config.sealingKey, offer.secret), step, at);
			await saveRecoveriesCompleted(tx, command.personId, at);
			const next = {
				tokenHash: sha256(token),
				personId: command.personId,
				at,
				expiresAt: addMinutes(at, ABSOLUTE_HOURS * 60),
			};
			if (!(await replaceSession(tx, { tokenHash: command.tokenHash, stage: command.stage }, next)))
				return refused('no-session');
			await deleteOtherSessionsOf(tx, command.personId, next.tokenHash);
			if (command.browser !== undefined) await rememberBrowser(tx, command.personId, command.browser, at);
			const subject = { kind: 'person', id: command.personId };
			return accepted({
				outcome: null,
				changes: [
					{ action: 'device.set-up', subject, bodyId: bodyOf(actor) },
					...(command.stage === 'password'
						? [{ action: 'session.started', subject, bodyId: bodyOf(actor) }]
						: []),
				],
				messages: [
					deviceChangedLetter(
						{ name: actor.personName, email: credential.email, personId: actor.personId },
						{ at, how: 'set-up', link: `${config.origin}/account` },
					),
				],
			});
		},
	);
	return done.ok ? accepted({ token }) : done;
}

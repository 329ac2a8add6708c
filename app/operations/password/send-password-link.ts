import { findActor } from '../../../db/read/actors.ts';
import { findCredentialByEmail } from '../../../db/read/credentials.ts';
import { replaceLink } from '../../../db/write/one-time-links.ts';
import { takeAttempt } from '../../../db/write/rate-limits.ts';
import { insertRefusedAttempt } from '../../../db/write/refused-attempts.ts';
import { passwordLinkLetter } from '../../../templates/emails/password-link.ts';
import { ATTEMPT_LIMITS, networkOf } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { PASSWORD_LINK_MINUTES } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { keyedDigest, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export type SendPasswordLinkRefusal = { readonly code: 'too-many'; readonly waitSeconds: number };

/** Sends a link for a new password to an address that the portal knows, and answers alike for one that it does not. */
export async function sendPasswordLink(
	services: Services,
	command: { readonly email: string; readonly address: string },
): Promise<Result<'done', SendPasswordLinkRefusal>> {
	const { db, clock, config, ids } = services;
	const now = clock.now();
	const digest = (text: string) => keyedDigest(config.sealingKey, text);
	const waitSeconds = await db.transaction(async (tx) => {
		const nowMs = epochMilliseconds(now);
		const byAccount = await takeAttempt(
			tx,
			`forgotten-account:${digest(command.email)}`,
			ATTEMPT_LIMITS['forgotten-account'],
			nowMs,
		);
		const byNetwork = await takeAttempt(
			tx,
			`forgotten-address:${digest(networkOf(command.address))}`,
			ATTEMPT_LIMITS['forgotten-address'],
			nowMs,
		);
		return Math.max(byAccount, byNetwork);
	});
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const credential = await findCredentialByEmail(db.reader, command.email);
	const actor =
		credential === null
			? null
			: await findActor(db.reader, credential.personId, londonDay(clock.businessNow()));
	if (credential === null || actor === null) {
		await db.transaction((tx) =>
			insertRefusedAttempt(tx, ids.next(), now, 'forgotten-password', networkOf(command.address)),
		);
		return accepted('done');
	}
	const token = ids.token();
	const letter = passwordLinkLetter(
		{ name: actor.personName, email: credential.email, personId: actor.personId },
		{ link: `${config.origin}/new-password/${token}`, minutes: PASSWORD_LINK_MINUTES },
	);
	await carryOut(services, null, 'send-password-link', gated({ commandId: ids.next() }), async (tx) => {
		await replaceLink(tx, {
			tokenHash: sha256(token),
			purpose: 'password-reset',
			personId: actor.personId,
			createdAt: now,
			expiresAt: addMinutes(now, PASSWORD_LINK_MINUTES),
		});
		return accepted({
			outcome: null,
			changes: [
				{
					action: 'password.link-sent',
					subject: { kind: 'person', id: actor.personId },
					bodyId: bodyOf(actor),
				},
			],
			messages: [letter],
		});
	});
	return accepted('done');
}

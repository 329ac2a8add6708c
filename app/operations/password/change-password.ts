import { findCredential } from '../../../db/read/credentials.ts';
import { savePassword } from '../../../db/write/credentials.ts';
import { deleteLinksOf } from '../../../db/write/one-time-links.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import { deleteOtherSessionsOf } from '../../../db/write/sessions.ts';
import { passwordChangedLetter } from '../../../templates/emails/password-changed.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { judgePassword, type PasswordRefusal } from '../../domain/access/judge-password.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { hashPassword, isPassword } from '../../gateways/passwords.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface ChangePasswordCommand {
	readonly commandId: string;
	readonly current: string;
	readonly password: string;
	/** Of the session that stays. */
	readonly tokenHash: string;
}

export type ChangePasswordRefusal = { readonly code: PasswordRefusal | 'wrong' } | { readonly code: 'too-many'; readonly waitSeconds: number };

/** Another password in place of the current one, which must be given; every other session of the person ends. */
export async function changePassword(services: Services, actor: Actor, command: ChangePasswordCommand): Promise<Result<'changed', ChangePasswordRefusal>> {
	const { db, clock } = services;
	const key = `password-account:${actor.personId}`;
	const waitSeconds = await db.transaction((tx) => takeAttempt(tx, key, ATTEMPT_LIMITS['password-account'], epochMilliseconds(clock.now())));
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const credential = await findCredential(db.reader, actor.personId);
	if (credential === null || !(await isPassword(credential.passwordHash, command.current))) return refused({ code: 'wrong' });
	const judged = judgePassword(command.password, [credential.email, actor.personName, actor.organisationName]);
	if (!judged.ok) return refused({ code: judged.refusal });
	const passwordHash = await hashPassword(command.password);
	return carryOut(services, actor, { commandId: command.commandId, operation: 'change-password', sent: null }, async (tx) => {
		const at = clock.now();
		await forgetAttempts(tx, [key]);
		await savePassword(tx, actor.personId, passwordHash, at);
		await deleteOtherSessionsOf(tx, actor.personId, command.tokenHash);
		await deleteLinksOf(tx, actor.personId);
		return accepted({
			outcome: 'changed' as const,
			changes: [{ action: 'password.changed', subject: { kind: 'person', id: actor.personId }, bodyId: bodyOf(actor) }],
			messages: [passwordChangedLetter({ name: actor.personName, email: credential.email }, { at, link: `${services.config.origin}/account` })],
		});
	});
}

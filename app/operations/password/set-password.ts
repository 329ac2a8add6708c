import { findActor } from '../../../db/read/actors.ts';
import { findLink } from '../../../db/read/one-time-links.ts';
import { deleteCalendarAddress } from '../../../db/write/calendars.ts';
import { savePassword } from '../../../db/write/credentials.ts';
import { takeLink } from '../../../db/write/one-time-links.ts';
import { deleteSessionsOf } from '../../../db/write/sessions.ts';
import { passwordChangedLetter } from '../../../templates/emails/password-changed.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { judgePassword, type PasswordRefusal } from '../../domain/access/judge-password.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { hashPassword } from '../../gateways/passwords.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** `no-link`: used, too old, or never one. */
export type SetPasswordRefusal = 'no-link' | PasswordRefusal;

/** Sets the password that an invitation or a forgotten-password link allows, once, and signs the person out everywhere. */
export async function setPassword(
	services: Services,
	command: { readonly token: string; readonly password: string },
): Promise<Result<'invitation' | 'password-reset', SetPasswordRefusal>> {
	const { db, clock } = services;
	const tokenHash = sha256(command.token);
	const link = await findLink(db.reader, tokenHash, clock.now());
	const actor =
		link === null ? null : await findActor(db.reader, link.personId, londonDay(clock.businessNow()));
	if (link === null || actor === null) return refused('no-link');
	const judged = judgePassword(command.password, [link.email, link.personName, link.organisationName]);
	if (!judged.ok) return judged;
	const passwordHash = await hashPassword(command.password);
	return carryOut(services, actor, 'set-password', gated({ commandId: services.ids.next() }), async (tx) => {
		const at = clock.now();
		if (!(await takeLink(tx, tokenHash, at))) return refused('no-link');
		await savePassword(tx, link.personId, passwordHash, at);
		await deleteCalendarAddress(tx, link.personId);
		await deleteSessionsOf(tx, link.personId);
		return accepted({
			outcome: link.purpose,
			changes: [
				{
					action: link.purpose === 'invitation' ? 'invitation.accepted' : 'password.reset',
					subject: { kind: 'person', id: link.personId },
					bodyId: bodyOf(actor),
				},
			],
			messages:
				link.purpose === 'invitation'
					? []
					: [
							passwordChangedLetter(
								{ name: link.personName, email: link.email, personId: link.personId },
								{ at, link: `${services.config.origin}/account` },
							),
						],
		});
	});
}

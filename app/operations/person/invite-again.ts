import { isUnlisted } from '../../../db/read/listed-providers.ts';
import { lockPerson } from '../../../db/read/people.ts';
import { replaceLink } from '../../../db/write/one-time-links.ts';
import { takeAttempt } from '../../../db/write/rate-limits.ts';
import { invitationLetter } from '../../../templates/emails/invitation.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { INVITATION_DAYS } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { momentOf } from '../../gateways/clock.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** `has-password`: they have come in already. */
export type InviteAgainRefusal = 'not-found' | 'has-password' | 'suspended' | 'too-many';

/** A new invitation in place of one that was lost or has run out. */
export async function inviteAgain(
	services: Services,
	actor: Actor,
	command: { readonly commandId: string; readonly personId: string },
): Promise<Result<{ readonly email: string }, InviteAgainRefusal>> {
	const { clock, ids, config } = services;
	if (await isUnlisted(services.db.reader, actor)) {
		const key = `registered-invites:${actor.organisationId}`;
		const limit = ATTEMPT_LIMITS['registered-invites'];
		const nowMs = epochMilliseconds(clock.now());
		if ((await services.db.transaction((tx) => takeAttempt(tx, key, limit, nowMs))) > 0)
			return refused('too-many');
	}
	return carryOut(services, actor, 'invite-again', gated(command), async (tx) => {
		const person = await lockPerson(tx, peopleScopeFor(actor), momentOf(clock), command.personId);
		if (person === null) return refused('not-found');
		if (person.hasPassword) return refused('has-password');
		if (person.suspendedAt !== null) return refused('suspended');
		const token = ids.token();
		const at = clock.now();
		const until = addMinutes(at, INVITATION_DAYS * 24 * 60);
		await replaceLink(tx, {
			tokenHash: sha256(token),
			purpose: 'invitation',
			personId: person.id,
			createdAt: at,
			expiresAt: until,
		});
		const letter = invitationLetter(
			{ ...person, personId: person.id },
			{
				organisation: person.organisationName,
				link: `${config.origin}/invitation/${token}`,
				until,
			},
		);
		return accepted({
			outcome: { email: person.email },
			changes: [
				{
					action: 'person.invited-again',
					subject: { kind: 'person', id: person.id },
					bodyId: bodyOf(person),
				},
			],
			messages: [letter],
		});
	});
}

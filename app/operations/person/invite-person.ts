import { isUnlisted } from '../../../db/read/listed-providers.ts';
import { findOrganisation } from '../../../db/read/organisations.ts';
import { replaceLink } from '../../../db/write/one-time-links.ts';
import { insertMembership, insertPerson } from '../../../db/write/people.ts';
import { takeAttempt } from '../../../db/write/rate-limits.ts';
import { invitationLetter } from '../../../templates/emails/invitation.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { peopleScopeFor, rolesToGive } from '../../domain/access/people-scope.ts';
import type { Role } from '../../domain/access/role.ts';
import { INVITATION_DAYS } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { readTelephone } from '../../domain/text/read-telephone.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface InviteCommand {
	readonly commandId: string;
	readonly organisationId: string;
	readonly name: string;
	/** In lower case. */
	readonly email: string;
	/** As typed; left out or null where it is not known. */
	readonly telephone?: string | null;
	readonly roles: readonly Role[];
	readonly startsOn: IsoDate;
}

export type InviteRefusal =
	| 'no-organisation'
	| 'not-yours-to-give'
	| 'no-telephone-number'
	| 'email-taken'
	| 'starts-in-the-past'
	| 'too-many';

/** Makes the person with their roles and sends the invitation, whose link sets the password. */
export async function invitePerson(
	services: Services,
	actor: Actor,
	command: InviteCommand,
): Promise<Result<{ readonly personId: string }, InviteRefusal>> {
	const { clock, ids, config } = services;
	const scope = peopleScopeFor(actor);
	const telephone = (command.telephone ?? null) === null ? null : readTelephone(command.telephone ?? '');
	if ((command.telephone ?? null) !== null && telephone === null) return refused('no-telephone-number');
	if (await hasInvitedTooMany(services, actor)) return refused('too-many');
	return carryOut(
		services,
		actor,
		'invite-person',
		gated(command, {
			name: 'an account of the portal',
			email: 'an account of the portal',
			telephone: 'an account of the portal',
		}),
		async (tx) => {
			const organisation = await findOrganisation(tx, scope, command.organisationId);
			if (organisation === null) return refused('no-organisation');
			const allowed = rolesToGive(scope, organisation.kind);
			if (!command.roles.every((role) => allowed.includes(role))) return refused('not-yours-to-give');
			if (command.startsOn < londonDay(clock.businessNow())) return refused('starts-in-the-past');
			const personId = ids.next();
			const token = ids.token();
			const at = clock.now();
			const until = addMinutes(at, INVITATION_DAYS * 24 * 60);
			const inserted = await insertPerson(tx, {
				id: personId,
				name: command.name,
				email: command.email,
				telephone,
				organisationId: organisation.id,
				createdAt: at,
				suspendedAt: null,
			});
			if (!inserted) return refused('email-taken');
			for (const role of command.roles) {
				await insertMembership(tx, {
					id: ids.next(),
					personId,
					role,
					startsOn: command.startsOn,
					endsOn: null,
				});
			}
			await replaceLink(tx, {
				tokenHash: sha256(token),
				purpose: 'invitation',
				personId,
				createdAt: at,
				expiresAt: until,
			});
			const letter = invitationLetter(
				{ name: command.name, email: command.email, personId },
				{
					organisation: organisation.name,
					link: `${config.origin}/invitation/${token}`,
					until,
				},
			);
			return accepted({
				outcome: { personId },
				changes: [
					{
						action: 'person.invited',
						subject: { kind: 'person', id: personId },
						bodyId: bodyOf({ organisationId: organisation.id, organisationKind: organisation.kind }),
						after: { organisationId: organisation.id, roles: command.roles, startsOn: command.startsOn },
					},
				],
				messages: [letter],
			});
		},
	);
}

/**
 * The administrator of an organisation that registered itself is vouched for by nobody: else they could write to whom they like in the portal's
 * name, and try addresses for accounts. What was refused counts too.
 */
async function hasInvitedTooMany({ db, clock }: Services, actor: Actor): Promise<boolean> {
	if (!(await isUnlisted(db.reader, actor))) return false;
	const key = `registered-invites:${actor.organisationId}`;
	const nowMs = epochMilliseconds(clock.now());
	const wait = await db.transaction((tx) =>
		takeAttempt(tx, key, ATTEMPT_LIMITS['registered-invites'], nowMs),
	);
	return wait > 0;
}

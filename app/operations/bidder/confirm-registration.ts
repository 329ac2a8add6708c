import {
	findRegistration,
	getRegistrationSurroundings,
	lockRegistering,
} from '../../../db/read/bidder-registrations.ts';
import { insertSelfRegistration, takeRegistration } from '../../../db/write/bidder-registrations.ts';
import { replaceLink } from '../../../db/write/one-time-links.ts';
import { insertOrganisationContent } from '../../../db/write/organisations.ts';
import { insertMembership, insertPerson } from '../../../db/write/people.ts';
import { INVITATION_DAYS } from '../../domain/access/session-limits.ts';
import { addMinutes } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	identifiersOf,
	ROLES_OF_FIRST_PERSON,
	whatRegistrationMeets,
} from '../../domain/organisation/bidder-registration.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** `no-link`: used, too old, or never one. The others have come since the letter was written. */
export type ConfirmRefusal = 'no-link' | 'email-taken' | 'organisation-there';

/**
 * The e-mail address is confirmed: the organisation is there, with its first person, who chooses a password with the same link as somebody does
 * who was invited. The link confirms once.
 */
export async function confirmRegistration(
	services: Services,
	given: { readonly token: string },
): Promise<Result<{ readonly organisationId: string }, ConfirmRefusal>> {
	const { clock, ids } = services;
	const tokenHash = sha256(given.token);
	const today = londonDay(clock.businessNow());
	return carryOut<{ readonly organisationId: string }, ConfirmRefusal>(
		services,
		null,
		'confirm-registration',
		gated({ commandId: ids.next() }),
		async (tx) => {
			const at = clock.now();
			await lockRegistering(tx);
			const asked = await findRegistration(tx, tokenHash, at);
			if (asked === null || !(await takeRegistration(tx, asked.id, at))) return refused('no-link');
			const meets = whatRegistrationMeets(asked, await getRegistrationSurroundings(tx, asked));
			if (meets !== null) return refused(meets);
			const { organisationName: name, kind, noNumberReason } = asked;
			const organisationId = ids.next();
			const personId = ids.next();
			await insertOrganisationContent(tx, organisationId, {
				kind: 'provider',
				name,
				shortName: name.slice(0, 60).trim(),
				identifiers: identifiersOf(asked),
				areaId: null,
				startsOn: today,
				endsOn: null,
				successorId: null,
			});
			const person = { id: personId, name: asked.personName, email: asked.email };
			if (!(await insertPerson(tx, { ...person, organisationId, createdAt: at, suspendedAt: null })))
				return refused('email-taken');
			const by = { registeredBy: personId, registeredAt: at };
			await insertSelfRegistration(tx, { organisationId, kind, noNumberReason, ...by });
			for (const role of ROLES_OF_FIRST_PERSON)
				await insertMembership(tx, { id: ids.next(), personId, role, startsOn: today, endsOn: null });
			const expiresAt = addMinutes(at, INVITATION_DAYS * 24 * 60);
			await replaceLink(tx, { tokenHash, purpose: 'invitation', personId, createdAt: at, expiresAt });
			return accepted({
				outcome: { organisationId },
				changes: [
					{
						action: 'organisation.registered',
						subject: { kind: 'organisation', id: organisationId },
						bodyId: null,
						after: { kind, firstPersonId: personId, registration: asked.id },
					},
					{
						action: 'person.registered',
						subject: { kind: 'person', id: personId },
						bodyId: null,
						after: { organisationId, roles: ROLES_OF_FIRST_PERSON, startsOn: today },
					},
				],
			});
		},
	);
}

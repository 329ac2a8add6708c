import { findInstallation } from '../../../db/read/organisations.ts';
import { replaceLink } from '../../../db/write/one-time-links.ts';
import { insertOrganisation } from '../../../db/write/organisations.ts';
import { insertMembership, insertPerson } from '../../../db/write/people.ts';
import { INVITATION_DAYS } from '../../domain/access/session-limits.ts';
import { addMinutes } from '../../domain/calendar/instant.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AdministratorCreated {
	/** Works once; answered here alone. */
	readonly link: string;
	readonly until: Instant;
}

/** From the command line: a system administrator, with a link to choose their password. The first one brings the installation's own organisation. */
export async function createAdministrator(
	services: Services,
	command: { readonly name: string; readonly email: string },
): Promise<Result<AdministratorCreated, 'email-taken'>> {
	const { ids, clock, config } = services;
	const token = ids.token();
	const at = clock.now();
	const until = addMinutes(at, INVITATION_DAYS * 24 * 60);
	const today = londonDay(clock.businessNow());
	const done = await carryOut<{ readonly personId: string }, 'email-taken'>(
		services,
		null,
		'create-administrator',
		gated({ commandId: ids.next() }),
		async (tx) => {
			const found = await findInstallation(tx);
			const installation = found ?? ids.next();
			if (found === null) {
				await insertOrganisation(tx, {
					id: installation,
					kind: 'installation',
					name: 'Commissioning Portal',
					shortName: 'Portal',
					startsOn: today,
				});
			}
			const personId = ids.next();
			const person = {
				id: personId,
				name: command.name,
				email: command.email,
				organisationId: installation,
				createdAt: at,
				suspendedAt: null,
			};
			if (!(await insertPerson(tx, person))) return refused('email-taken');
			await insertMembership(tx, {
				id: ids.next(),
				personId,
				role: 'system-administrator',
				startsOn: today,
				endsOn: null,
			});
			await replaceLink(tx, {
				tokenHash: sha256(token),
				purpose: 'invitation',
				personId,
				createdAt: at,
				expiresAt: until,
			});
			return accepted({
				outcome: { personId },
				changes: [
					{
						action: 'administrator.created',
						subject: { kind: 'person', id: personId },
						bodyId: null,
						after: { role: 'system-administrator' },
					},
				],
			});
		},
	);
	return done.ok ? accepted({ link: `${config.origin}/invitation/${token}`, until }) : done;
}

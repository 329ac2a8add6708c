import { findLatestRecovery } from '../../../db/read/device-recoveries.ts';
import { findPerson, listMemberships, type PersonLine } from '../../../db/read/people.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { isOpen } from '../../domain/access/decide-device-recovery.ts';
import type { Membership } from '../../domain/access/membership.ts';
import { peopleScopeFor, rolesToGive } from '../../domain/access/people-scope.ts';
import type { Role } from '../../domain/access/role.ts';
import type { Instant, IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';

export interface PersonShown {
	readonly person: PersonLine;
	readonly memberships: readonly Membership[];
	/** Roles that this administrator may give the person; none where it is themselves. */
	readonly rolesToGive: readonly Role[];
	readonly isYourself: boolean;
	/** A recovery that waits for its second administrator. */
	readonly recovery: {
		readonly requestedAt: Instant;
		readonly reason: string;
		readonly firstAdministrator: string;
		readonly firstIsYou: boolean;
	} | null;
	readonly today: IsoDate;
}

/** One person, as their administrator sees them; null out of reach. */
export function showPerson(services: Services, actor: Actor, id: string): Promise<PersonShown | null> {
	const scope = peopleScopeFor(actor);
	return services.db.snapshot(async (reader) => {
		const person = await findPerson(reader, scope, momentOf(services.clock), id);
		if (person === null) return null;
		const latest = await findLatestRecovery(reader, person.id);
		const isYourself = actor.personId === id;
		return {
			person,
			memberships: (await listMemberships(reader, [person.id])).get(id) ?? [],
			rolesToGive: isYourself ? [] : rolesToGive(scope, person.organisationKind),
			isYourself,
			recovery: isOpen(latest, services.clock.now())
				? {
						requestedAt: latest.requestedAt,
						reason: latest.reason,
						firstAdministrator: latest.firstAdministrator,
						firstIsYou: latest.firstAdministratorId === actor.personId,
					}
				: null,
			today: londonDay(services.clock.businessNow()),
		};
	});
}

import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Actor } from './actor.ts';
import { isOver, type Membership } from './membership.ts';
import { type PeopleScope, rolesToGive } from './people-scope.ts';
import type { OrganisationKind, Role } from './role.ts';

export interface Administered {
	readonly personId: string;
	readonly organisationKind: OrganisationKind;
	readonly memberships: readonly Membership[];
}

/** `own-roles`: nobody may change their own. `not-yours-to-give`: the role is not of this kind of organisation, or not within the administrator's reach. */
export type RoleRefusal =
	| 'own-roles'
	| 'not-yours-to-give'
	| 'held-already'
	| 'starts-in-the-past'
	| 'ends-before-it-starts'
	| 'not-held';

export interface RoleToGive {
	readonly role: Role;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate | null;
}

/** A role may be given from today or a later day, so that no past act changes who did it. */
export function decideRoleGiving(
	actor: Actor,
	scope: PeopleScope,
	person: Administered,
	give: RoleToGive,
	today: IsoDate,
): Result<RoleToGive, RoleRefusal> {
	if (actor.personId === person.personId) return refused('own-roles');
	if (!rolesToGive(scope, person.organisationKind).includes(give.role)) return refused('not-yours-to-give');
	if (give.startsOn < today) return refused('starts-in-the-past');
	if (give.endsOn !== null && give.endsOn < give.startsOn) return refused('ends-before-it-starts');
	const overlapping = person.memberships.some(
		(held) =>
			held.role === give.role &&
			!isOver(held, give.startsOn) &&
			(give.endsOn === null || held.startsOn <= give.endsOn),
	);
	return overlapping ? refused('held-already') : accepted(give);
}

/** A role ends at the close of yesterday: from now on it gives nothing. One that has not begun is as if it had never been given. */
export function decideRoleEnding(
	actor: Actor,
	scope: PeopleScope,
	person: Administered,
	membershipId: string,
	today: IsoDate,
): Result<{ readonly membership: Membership; readonly endsOn: IsoDate }, RoleRefusal> {
	if (actor.personId === person.personId) return refused('own-roles');
	const membership = person.memberships.find(({ id }) => id === membershipId);
	if (membership === undefined || isOver(membership, today)) return refused('not-held');
	if (!rolesToGive(scope, person.organisationKind).includes(membership.role))
		return refused('not-yours-to-give');
	return accepted({ membership, endsOn: addDays(today, -1) });
}

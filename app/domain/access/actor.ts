import type { OrganisationKind, Role } from './role.ts';

/** The signed-in person, as the rules see them. Roles are those in force today. */
export interface Actor {
	readonly personId: string;
	readonly personName: string;
	readonly personEmail: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly organisationKind: OrganisationKind;
	/** The local authority's own area; null for any other organisation. */
	readonly areaId: string | null;
	/** The boards this person sits on. */
	readonly boardIds: readonly string[];
	readonly roles: readonly Role[];
}

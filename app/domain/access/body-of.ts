import type { Actor } from './actor.ts';

type InOrganisation = Pick<Actor, 'organisationId' | 'organisationKind'>;

/** Whose auditors may see what this person does to people and sessions: the commissioning body's own; null for everybody else's, the installation's. */
export const bodyOf = ({ organisationId, organisationKind }: InOrganisation): string | null =>
	organisationKind === 'commissioning-body' ? organisationId : null;

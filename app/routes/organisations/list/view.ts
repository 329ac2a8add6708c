import { writeDay } from '../../../domain/calendar/write-date.ts';
import { ADDED_KINDS } from '../../../domain/organisation/organisation.ts';
import type { OrganisationListed } from '../../../operations/organisation/list-organisations.ts';
import { KIND_WORDS } from '../kind-words.ts';

export interface OrganisationsView {
	readonly kinds: readonly {
		readonly kind: string;
		readonly heading: string;
		readonly addHref: string;
		readonly addText: string;
		readonly empty: string;
		readonly organisations: readonly {
			readonly href: string;
			readonly name: string;
			readonly area: string;
			readonly identifiers: string;
			readonly state: string;
		}[];
	}[];
}

export const organisationsView = (organisations: readonly OrganisationListed[]): OrganisationsView => ({
	kinds: ADDED_KINDS.map((kind) => ({
		kind,
		heading: KIND_WORDS[kind].many,
		addHref: `/organisations/new/${kind}`,
		addText: `Add a ${KIND_WORDS[kind].one}`,
		empty: `There is no ${KIND_WORDS[kind].one} yet. ${KIND_WORDS[kind].what}.`,
		organisations: organisations
			.filter((each) => each.kind === kind)
			.map(({ id, name, areaName, identifiers, hasAdministrator, endsOn }) => ({
				href: `/organisations/${id}`,
				name,
				area: areaName ?? 'None',
				identifiers: identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') || 'None',
				state: `${hasAdministrator ? 'Has an administrator' : 'Waits for its first administrator'}${endsOn === null ? '' : `; ends on ${writeDay(endsOn)}`}`,
			})),
	})),
});

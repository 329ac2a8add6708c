import { writeDay } from '../../../domain/calendar/write-date.ts';
import { ADDED_KINDS } from '../../../domain/organisation/organisation.ts';
import type { OrganisationShown } from '../../../operations/organisation/show-organisation.ts';
import { KIND_WORDS } from '../kind-words.ts';

export interface OrganisationView {
	readonly name: string;
	readonly kind: string;
	readonly rows: readonly { readonly key: string; readonly value: string }[];
	readonly changeHref: string;
	readonly checksHref: string;
	/** Null once it has one. */
	readonly inviteHref: string | null;
	/** What else it could be made while nobody belongs to it. */
	readonly otherKinds: readonly { readonly href: string; readonly text: string }[];
}

export function organisationView(shown: NonNullable<OrganisationShown['organisation']>): OrganisationView {
	const {
		id,
		kind,
		name,
		shortName,
		identifiers,
		areaName,
		startsOn,
		endsOn,
		successorName,
		hasAdministrator,
		isInUse,
	} = shown;
	const one = KIND_WORDS[kind].one;
	return {
		name,
		kind: one.slice(0, 1).toUpperCase() + one.slice(1),
		rows: [
			{ key: 'Name', value: name },
			{ key: 'Short name', value: shortName },
			{
				key: 'Identifiers',
				value: identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') || 'None recorded',
			},
			...(kind === 'provider'
				? []
				: [{ key: kind === 'local-authority' ? 'Area' : 'Police area', value: areaName ?? 'None recorded' }]),
			...(kind === 'commissioning-body'
				? [
						{ key: 'First day', value: writeDay(startsOn) },
						{ key: 'Last day', value: endsOn === null ? 'None recorded' : writeDay(endsOn) },
						{ key: 'Successor', value: successorName ?? 'None recorded' },
					]
				: []),
		],
		changeHref: `/organisations/${id}/change/${kind}`,
		checksHref: `/organisations/${id}/register-checks`,
		inviteHref: hasAdministrator ? null : `/people/invite?organisation=${id}`,
		otherKinds: isInUse
			? []
			: ADDED_KINDS.filter((each) => each !== kind).map((each) => ({
					href: `/organisations/${id}/change/${each}`,
					text: `Make it a ${KIND_WORDS[each].one}`,
				})),
	};
}

import { type RecordBlock, type RecordView, words } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { ADDED_KINDS, type AddedKind } from '../../../domain/organisation/organisation.ts';
import type { OrganisationListed } from '../../../operations/organisation/list-organisations.ts';
import { KIND_WORDS } from '../kind-words.ts';

export const organisationsView = (organisations: readonly OrganisationListed[]): RecordView => ({
	title: 'Organisations',
	back: null,
	blocks: [
		{
			kind: 'words',
			text: [
				'Everybody who uses the portal belongs to one of these. Add the',
				{ href: '/organisations/areas', text: 'areas' },
				'first: a local authority answers for one of them.',
			],
		},
		...ADDED_KINDS.flatMap((kind) =>
			ofKind(
				kind,
				organisations.filter((each) => each.kind === kind),
			),
		),
	],
});

function ofKind(kind: AddedKind, organisations: readonly OrganisationListed[]): readonly RecordBlock[] {
	const { one, many, what } = KIND_WORDS[kind];
	const hasArea = kind !== 'provider';
	return [
		{
			kind: 'table',
			table: {
				id: kind,
				caption: many,
				columns: [words('Name'), ...(hasArea ? [words('Area')] : []), words('Identifiers'), words('State')],
				rows: organisations.map((organisation) => ({
					key: organisation.id,
					cells: [
						{ href: `/organisations/${organisation.id}`, text: organisation.name },
						...(hasArea ? [organisation.areaName ?? 'None'] : []),
						organisation.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') || 'None',
						stateOf(organisation),
					],
				})),
				empty: `There is no ${one} yet. ${what}.`,
			},
		},
		{
			kind: 'actions',
			actions: [{ href: `/organisations/new/${kind}`, text: `Add a ${one}`, as: 'secondary' }],
		},
	];
}

const stateOf = ({ hasAdministrator, registeredAt, acceptedAt, endsOn }: OrganisationListed): string =>
	[
		...(registeredAt === null || acceptedAt !== null ? [] : ['Registered itself']),
		hasAdministrator ? 'Has an administrator' : 'Waits for its first administrator',
		...(endsOn === null ? [] : [`ends on ${writeDay(endsOn)}`]),
	].join('; ');

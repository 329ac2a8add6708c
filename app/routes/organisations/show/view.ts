import { type FactView, only, type RecordView, said } from '../../../components/layout/record-view.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { ADDED_KINDS } from '../../../domain/organisation/organisation.ts';
import type { OrganisationShown } from '../../../operations/organisation/show-organisation.ts';
import { KIND_WORDS } from '../kind-words.ts';

export function organisationView(shown: NonNullable<OrganisationShown['organisation']>): RecordView {
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
		registeredAt,
		acceptedAt,
	} = shown;
	const one = KIND_WORDS[kind].one;
	const facts: readonly FactView[] = [
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
		...(registeredAt === null
			? []
			: [
					{ key: 'Registered itself', value: `On ${writeInstant(registeredAt)}, to bid for tenders` },
					{
						key: 'Accepted as a provider',
						value: acceptedAt === null ? 'No: it may bid, and is in no list' : writeInstant(acceptedAt),
					},
				]),
	];
	const otherKinds = isInUse ? [] : ADDED_KINDS.filter((each) => each !== kind);
	return {
		title: name,
		caption: one.slice(0, 1).toUpperCase() + one.slice(1),
		back: { href: '/organisations', text: 'Organisations' },
		narrow: true,
		blocks: [
			{ kind: 'facts', rows: facts },
			...only(!hasAdministrator, ...said(NO_ADMINISTRATOR)),
			{
				kind: 'actions',
				actions: [
					...(hasAdministrator
						? []
						: [
								{
									href: `/people/invite?organisation=${id}`,
									text: 'Invite its administrator',
									as: 'main' as const,
								},
							]),
					{
						href: `/organisations/${id}/change/${kind}`,
						text: 'Change it',
						as: hasAdministrator ? 'main' : 'secondary',
					},
					{
						href: `/organisations/${id}/register-checks`,
						text: 'Check its charity and company numbers',
						as: 'secondary',
					},
					...(registeredAt === null || acceptedAt !== null
						? []
						: [
								{
									href: `/organisations/${id}/accept`,
									text: 'Accept it as a provider',
									as: 'secondary' as const,
								},
							]),
				],
			},
			...only(
				otherKinds.length > 0,
				{ kind: 'heading', text: 'Added as the wrong kind?', level: 3 },
				...said('Nobody belongs to it yet, so its kind can still be changed.'),
				{
					kind: 'list',
					items: otherKinds.map((each) => ({
						href: `/organisations/${id}/change/${each}`,
						text: `Make it a ${KIND_WORDS[each].one}`,
					})),
				},
			),
		],
	};
}

const NO_ADMINISTRATOR =
	'It has no administrator yet. The first one you invite then invites everybody else in it and gives them their roles.';

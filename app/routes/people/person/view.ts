import {
	type ActionView,
	only,
	type RecordBlock,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { isInForce, isOver } from '../../../domain/access/membership.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';
import { stateOf } from '../list/view.ts';

/** `commandId` is for the button that sends another invitation. */
export function personView(shown: PersonShown, commandId: string): RecordView {
	const { person, isYourself } = shown;
	return {
		title: person.name,
		caption: person.organisationName,
		back: { href: '/people', text: 'People' },
		narrow: true,
		blocks: [
			...only(isYourself, {
				kind: 'inset',
				lines: ['This is you. Nobody can change their own roles: ask another administrator.'],
			}),
			{
				kind: 'facts',
				rows: [
					{ key: 'E-mail address', value: person.email },
					{
						key: 'State',
						value:
							person.suspendedAt === null
								? stateOf(person)
								: [stateOf(person), `since ${writeInstant(person.suspendedAt)}`],
					},
					{ key: 'One-time codes', value: person.hasDevice ? 'Set up' : 'Not set up' },
				],
			},
			{ kind: 'table', table: rolesOf(shown) },
			{ kind: 'actions', actions: actionsOf(shown, commandId) },
			...recoveryOf(shown),
		],
	};
}

function actionsOf(
	{ person, rolesToGive, isYourself }: PersonShown,
	commandId: string,
): readonly ActionView[] {
	const path = `/people/${person.id}`;
	return [
		...(rolesToGive.length > 0
			? [{ href: `${path}/give-role`, text: 'Give a role', as: 'main' as const }]
			: []),
		...(isYourself
			? []
			: [
					{
						href: `${path}/suspend`,
						text: person.suspendedAt === null ? 'Suspend' : 'Let in again',
						as: 'secondary' as const,
					},
				]),
		...(!person.hasPassword && person.suspendedAt === null
			? [
					{
						href: `${path}/invite-again`,
						text: 'Send another invitation',
						as: 'secondary' as const,
						post: { commandId },
					},
				]
			: []),
	];
}

const rolesOf = ({ person, memberships, rolesToGive, today }: PersonShown): TableView => ({
	id: 'roles',
	caption: 'Roles',
	columns: [words('Role'), words('Days'), words('Now'), words('Change')],
	rows: memberships.map((held) => ({
		key: held.id,
		cells: [
			ROLE_NAMES[held.role],
			held.endsOn !== null && held.endsOn < held.startsOn
				? 'Taken back before it began'
				: datesOf(held.startsOn, held.endsOn),
			isInForce(held, today) ? 'Held now' : isOver(held, today) ? 'Over' : 'To come',
			isOver(held, today) || !rolesToGive.includes(held.role)
				? ''
				: { href: `/people/${person.id}/end-role/${held.id}`, text: 'End', of: ROLE_NAMES[held.role] },
		],
	})),
	empty: 'No role has been given yet. Without one they can sign in, and see nothing.',
});

const datesOf = (startsOn: PersonShown['today'], endsOn: PersonShown['today'] | null): string =>
	endsOn === null ? `From ${writeDay(startsOn)}` : `${writeDay(startsOn)} to ${writeDay(endsOn)}`;

function recoveryOf({ person, isYourself, recovery }: PersonShown): readonly RecordBlock[] {
	if (isYourself || !person.hasDevice) return [];
	const lostDevice = (line: string, text: string): readonly RecordBlock[] => [
		{ kind: 'heading', text: 'Lost device' },
		...said(line, { href: `/people/${person.id}/lost-device`, text }),
	];
	if (recovery === null)
		return lostDevice(
			'If they have lost the device with their authenticator app, two administrators can let them begin again.',
			'They have lost their device',
		);
	const recorded = `${recovery.firstAdministrator} recorded on ${writeInstant(recovery.requestedAt)} that they have lost their device.`;
	return recovery.firstIsYou
		? lostDevice(`${recorded} A second administrator must confirm it.`, 'See what was recorded')
		: lostDevice(`${recorded} You can confirm it.`, 'Confirm that they have lost their device');
}

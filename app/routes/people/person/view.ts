import { isInForce, isOver } from '../../../domain/access/membership.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';
import { type PersonState, stateOf } from '../list/view.ts';

export interface PersonView {
	readonly id: string;
	readonly commandId: string;
	readonly name: string;
	readonly email: string;
	readonly organisation: string;
	readonly state: PersonState;
	readonly suspendedAt: string | null;
	readonly codes: string;
	readonly roles: readonly {
		readonly key: string;
		readonly role: string;
		readonly dates: string;
		readonly now: string;
		readonly endHref: string | null;
	}[];
	readonly canGiveRole: boolean;
	readonly canInviteAgain: boolean;
	readonly suspension: 'suspend' | 'restore' | null;
	readonly recovery: { readonly words: string; readonly link: string } | null;
	readonly isYourself: boolean;
}

export function personView(
	{ person, memberships, rolesToGive, isYourself, recovery, today }: PersonShown,
	commandId: string,
): PersonView {
	return {
		id: person.id,
		commandId,
		name: person.name,
		email: person.email,
		organisation: person.organisationName,
		state: stateOf(person),
		suspendedAt: person.suspendedAt === null ? null : writeInstant(person.suspendedAt),
		codes: person.hasDevice ? 'Set up' : 'Not set up',
		roles: memberships.map((held) => ({
			key: held.id,
			role: ROLE_NAMES[held.role],
			dates:
				held.endsOn !== null && held.endsOn < held.startsOn
					? 'Taken back before it began'
					: datesOf(held.startsOn, held.endsOn),
			now: isInForce(held, today) ? 'Held now' : isOver(held, today) ? 'Over' : 'To come',
			endHref:
				isOver(held, today) || !rolesToGive.includes(held.role)
					? null
					: `/people/${person.id}/end-role/${held.id}`,
		})),
		canGiveRole: rolesToGive.length > 0,
		canInviteAgain: !person.hasPassword && person.suspendedAt === null,
		suspension: isYourself ? null : person.suspendedAt === null ? 'suspend' : 'restore',
		recovery: recoveryOf(person.hasDevice, isYourself, recovery),
		isYourself,
	};
}

const datesOf = (startsOn: PersonShown['today'], endsOn: PersonShown['today'] | null): string =>
	endsOn === null ? `From ${writeDay(startsOn)}` : `${writeDay(startsOn)} to ${writeDay(endsOn)}`;

function recoveryOf(
	hasDevice: boolean,
	isYourself: boolean,
	recovery: PersonShown['recovery'],
): PersonView['recovery'] {
	if (isYourself || !hasDevice) return null;
	if (recovery === null)
		return {
			words:
				'If they have lost the device with their authenticator app, two administrators can let them begin again.',
			link: 'They have lost their device',
		};
	const said = `${recovery.firstAdministrator} recorded on ${writeInstant(recovery.requestedAt)} that they have lost their device.`;
	return recovery.firstIsYou
		? { words: `${said} A second administrator must confirm it.`, link: 'See what was recorded' }
		: { words: `${said} You can confirm it.`, link: 'Confirm that they have lost their device' };
}

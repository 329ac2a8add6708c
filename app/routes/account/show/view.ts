import type { Actor } from '../../../domain/access/actor.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { Account } from '../../../operations/account/show-account.ts';

export interface AccountView {
	readonly name: string;
	readonly email: string;
	readonly organisation: string;
	readonly roles: readonly string[];
	readonly codes: { readonly state: string; readonly link: string; readonly recovery: string | null };
	readonly sessions: readonly {
		readonly key: string;
		readonly started: string;
		readonly lastUsed: string;
		readonly isThis: boolean;
	}[];
}

export const accountView = (actor: Actor, account: Account, tokenHash: string): AccountView => ({
	name: actor.personName,
	email: account.email,
	organisation: actor.organisationName,
	roles: account.roles.map(
		({ role, endsOn, startsOn }) =>
			`${ROLE_NAMES[role]}, from ${writeDay(startsOn)}${endsOn === null ? '' : ` to ${writeDay(endsOn)}`}`,
	),
	codes: {
		state: account.hasDevice
			? 'Set up'
			: account.owesCode
				? 'To be set up'
				: 'Not set up; your role does not need them',
		link: account.hasDevice ? 'Change device' : 'Set up',
		recovery: account.hasDevice ? recoveryCodesLeft(account.recoveryCodesLeft) : null,
	},
	sessions: account.sessions.map((session, index) => ({
		key: String(index),
		started: writeInstant(session.createdAt),
		lastUsed: writeInstant(session.seenAt),
		isThis: session.tokenHash === tokenHash,
	})),
});

const recoveryCodesLeft = (left: number): string =>
	left === 0 ? 'None: make some' : left === 1 ? '1 left' : `${left} left`;

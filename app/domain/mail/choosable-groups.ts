import type { Role } from '../access/role.ts';
import { MESSAGE_GROUPS, type MessageGroup } from './message-groups.ts';
import { MESSAGE_KINDS } from './message-kinds.ts';

/** What somebody with these roles chooses about: groups of which they can get a message that need not come by mail. */
export const choosableGroups = (roles: readonly Role[]): readonly MessageGroup[] =>
	(Object.keys(MESSAGE_GROUPS) as MessageGroup[]).filter((group) =>
		Object.values(MESSAGE_KINDS).some(
			(kind) => kind.group === group && kind.must === null && kind.to.some((role) => roles.includes(role)),
		),
	);

/** Which messages of those that these roles get come by mail at once whatever is chosen, and why. */
export const messagesThatMustCome = (roles: readonly Role[]): readonly string[] => [
	...new Set(
		Object.values(MESSAGE_KINDS).flatMap(({ must, to, inPortal }) =>
			must !== null && inPortal && (to.length === 0 || to.some((role) => roles.includes(role))) ? [must] : [],
		),
	),
];

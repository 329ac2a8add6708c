import type { RoleRefusal } from '../../../domain/access/decide-role-change.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import type { FormError } from '../../../http/form.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

export interface EndRoleView {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	readonly commandId: string;
	readonly errors: readonly FormError[];
}

/** Null when the person has never held it. */
export function endRoleView(
	{ person, memberships }: PersonShown,
	membershipId: string,
	errors: readonly FormError[],
	commandId: string,
): EndRoleView | null {
	const held = memberships.find(({ id }) => id === membershipId);
	return held === undefined
		? null
		: { id: person.id, name: person.name, role: ROLE_NAMES[held.role], commandId, errors };
}

const WORDS: Partial<Record<RoleRefusal | 'not-found', string>> = {
	'own-roles': 'Nobody can change their own roles. Ask another administrator',
	'not-yours-to-give': 'This role is not yours to end',
	'not-held': 'They no longer hold this role',
};

export const refusedEnding = (refusal: RoleRefusal | 'not-found'): readonly FormError[] => [
	{ field: '', message: WORDS[refusal] ?? 'This person is no longer among those you look after' },
];

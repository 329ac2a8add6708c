import type { BoxError } from '../../../components/layout/question.ts';
import type { RoleRefusal } from '../../../domain/access/decide-role-change.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

/** Null when the person has never held it. */
export function endRoleForm({ person, memberships }: PersonShown, membershipId: string): Asked | null {
	const held = memberships.find(({ id }) => id === membershipId);
	if (held === undefined) return null;
	return {
		title: `End the role “${ROLE_NAMES[held.role]}”`,
		caption: person.name,
		back: `/people/${person.id}`,
		intro: [
			'They can no longer use it. What they did in it stays on record. You can give it to them again later.',
		],
		questions: [],
		button: { text: 'End the role', isWarning: true },
	};
}

const WORDS: Partial<Record<RoleRefusal, string>> = {
	'own-roles': 'Nobody can change their own roles. Ask another administrator',
	'not-yours-to-give': 'You cannot end this role',
	'not-held': 'They no longer hold this role',
};

export const endRoleRefusal = (refusal: RoleRefusal): BoxError => ({
	field: '',
	message: WORDS[refusal] ?? 'This role cannot be ended any more',
});

import type { BoxError } from '../../../components/layout/question.ts';
import type { RoleRefusal } from '../../../domain/access/decide-role-change.ts';
import { ROLE_NAMES } from '../../../domain/access/role.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

export const giveRoleForm = ({ person, rolesToGive, today }: PersonShown): Asked => ({
	title: 'Give a role',
	caption: person.name,
	back: `/people/${person.id}`,
	intro: ['They will be signed out everywhere, and sign in again with what the role needs.'],
	questions: [
		{
			kind: 'one-of',
			name: 'role',
			label: 'Role',
			choices: rolesToGive.map((role) => ({ value: role, text: ROLE_NAMES[role] })),
		},
		{ kind: 'day', name: 'startsOn', label: 'First day' },
		{
			kind: 'day',
			name: 'endsOn',
			label: 'Last day (optional)',
			hint: 'Leave it empty if there is none yet.',
		},
	],
	suggested: dayBoxes('startsOn', today),
	button: { text: 'Give the role' },
});

const WORDS: Readonly<Record<RoleRefusal, BoxError>> = {
	'own-roles': { field: '', message: 'Nobody can change their own roles. Ask another administrator' },
	'not-yours-to-give': { field: 'role', message: 'Choose a role that belongs to this organisation' },
	'held-already': { field: 'role', message: 'They hold this role already on some of these days' },
	'starts-in-the-past': { field: 'startsOn.day', message: 'The first day must be today or later' },
	'ends-before-it-starts': { field: 'endsOn.day', message: 'The last day must not be before the first' },
	'not-held': { field: '', message: 'They do not hold this role' },
};

export const giveRoleRefusal = (refusal: RoleRefusal): BoxError => WORDS[refusal];

import type { RoleRefusal } from '../../../domain/access/decide-role-change.ts';
import { ROLE_NAMES, type Role } from '../../../domain/access/role.ts';
import { dayInBoxes, typedDay } from '../../../http/date-field.ts';
import type { FormError, Typed } from '../../../http/form.ts';
import type { PersonShown } from '../../../operations/person/show-person.ts';

export interface GiveRoleView {
	readonly id: string;
	readonly name: string;
	readonly commandId: string;
	readonly roles: readonly { readonly value: Role; readonly text: string }[];
	readonly typed: {
		readonly role: string;
		readonly startsOn: ReturnType<typeof typedDay>;
		readonly endsOn: ReturnType<typeof typedDay>;
	};
	readonly errors: readonly FormError[];
}

export const nothingTyped = (today: PersonShown['today']): GiveRoleView['typed'] => ({
	role: '',
	startsOn: dayInBoxes(today),
	endsOn: {},
});

export const typedBefore = (typed: Typed): GiveRoleView['typed'] => ({
	role: typed.role ?? '',
	startsOn: typedDay(typed, 'startsOn'),
	endsOn: typedDay(typed, 'endsOn'),
});

export const giveRoleView = (
	{ person, rolesToGive }: PersonShown,
	typed: GiveRoleView['typed'],
	errors: readonly FormError[],
	commandId: string,
): GiveRoleView => ({
	id: person.id,
	name: person.name,
	commandId,
	roles: rolesToGive.map((role) => ({ value: role, text: ROLE_NAMES[role] })),
	typed,
	errors,
});

const WORDS: Readonly<Record<RoleRefusal | 'not-found', FormError>> = {
	'not-found': { field: '', message: 'This person is no longer among those you look after' },
	'own-roles': { field: '', message: 'Nobody can change their own roles. Ask another administrator' },
	'not-yours-to-give': { field: 'role', message: 'Choose a role that belongs to this organisation' },
	'held-already': { field: 'role', message: 'They hold this role already on some of these days' },
	'starts-in-the-past': { field: 'startsOn.day', message: 'The first day must be today or later' },
	'ends-before-it-starts': { field: 'endsOn.day', message: 'The last day must not be before the first' },
	'not-held': { field: '', message: 'They do not hold this role' },
};

export const refusedRole = (refusal: RoleRefusal | 'not-found'): readonly FormError[] => [WORDS[refusal]];

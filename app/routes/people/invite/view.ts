import { ROLE_NAMES, type Role } from '../../../domain/access/role.ts';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { dayInBoxes, typedDay } from '../../../http/date-field.ts';
import type { FormError } from '../../../http/form.ts';
import type { OrganisationToChoose } from '../../../operations/person/choose-organisation.ts';
import type { InviteRefusal } from '../../../operations/person/invite-person.ts';

export interface InviteView {
	readonly commandId: string;
	/** Null where it is the administrator's own and nothing is to be chosen. */
	readonly organisations: readonly { readonly value: string; readonly text: string }[] | null;
	readonly organisationId: string;
	readonly roles: readonly { readonly value: Role; readonly text: string }[];
	readonly typed: {
		readonly name: string;
		readonly email: string;
		readonly roles: readonly string[];
		readonly startsOn: ReturnType<typeof typedDay>;
	};
	readonly errors: readonly FormError[];
}

type Typed = Pick<InviteView, 'organisationId' | 'typed'>;

export const nothingTyped = (organisationId: string, today: IsoDate): Typed => ({
	organisationId,
	typed: { name: '', email: '', roles: [], startsOn: dayInBoxes(today) },
});

export const typedBefore = (form: FormData): Typed => {
	const text = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
	return {
		organisationId: text.organisationId ?? '',
		typed: {
			name: text.name ?? '',
			email: text.email ?? '',
			roles: form.getAll('roles').map(String),
			startsOn: typedDay(text, 'startsOn'),
		},
	};
};

export const inviteView = (
	choices: readonly OrganisationToChoose[],
	typed: Typed,
	errors: readonly FormError[],
	commandId: string,
): InviteView => ({
	commandId,
	organisations: choices.length > 1 ? choices.map(({ id, name }) => ({ value: id, text: name })) : null,
	...typed,
	organisationId: choices.length === 1 ? (choices[0]?.id ?? '') : typed.organisationId,
	roles: [...new Set(choices.flatMap(({ roles }) => roles))].map((role) => ({
		value: role,
		text: ROLE_NAMES[role],
	})),
	errors,
});

const WORDS: Readonly<Record<InviteRefusal, FormError>> = {
	'no-organisation': { field: 'organisationId', message: 'Choose the organisation' },
	'not-yours-to-give': { field: 'roles', message: 'Choose roles that belong to this kind of organisation' },
	'email-taken': {
		field: 'email',
		message:
			'This e-mail address cannot be invited, because it is in use already. Ask the person for another one, or the system’s administrator',
	},
	'starts-in-the-past': {
		field: 'startsOn.day',
		message: 'The day from which they hold the roles must be today or later',
	},
};

export const refusedInvitation = (refusal: InviteRefusal): readonly FormError[] => [WORDS[refusal]];

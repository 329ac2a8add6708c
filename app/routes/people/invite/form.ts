import { z } from 'zod';
import { ROLES, type Role } from '../../../domain/access/role.ts';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { leadsSomewhere } from '../../../domain/text/leads-somewhere.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalTextField } from '../../../http/typed-fields.ts';

export interface TypedInvitation {
	/** Left out where there is only one to choose. */
	readonly organisationId: string | null;
	readonly name: string;
	readonly email: string;
	readonly telephone: string | null;
	readonly roles: readonly Role[];
	readonly startsOn: IsoDate;
}

const schema = z.strictObject({
	organisationId: z
		.string()
		.max(64)
		.optional()
		.transform((id) => id ?? null),
	name: z
		.string({ error: 'Enter the person’s name' })
		.trim()
		.max(200, 'Enter a name of 200 characters or fewer')
		.refine((name) => !leadsSomewhere(name), 'Enter a name without brackets, addresses or links'),
	email: z
		.string({ error: 'Enter the person’s e-mail address' })
		.trim()
		.toLowerCase()
		.pipe(
			z
				.email('Enter an e-mail address in the right form, like name@example.org')
				.max(320, 'Enter an e-mail address of 320 characters or fewer'),
		),
	telephone: optionalTextField('the person’s telephone number', 60),
	roles: z
		.array(z.enum(ROLES, { error: 'Choose a role from the list' }), { error: 'Choose at least one role' })
		.min(1, 'Choose at least one role'),
	startsOn: dateField('The day from which they hold the roles'),
});

export const parseInvitation = (form: FormData): Parsed<TypedInvitation> => parseForm(schema, form);

import { z } from 'zod';
import { ROLES, type Role } from '../../../domain/access/role.ts';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { dateField, optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface TypedRole {
	readonly role: Role;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate | null;
}

const schema = z.strictObject({
	role: z.enum(ROLES, { error: 'Choose a role' }),
	startsOn: dateField('The first day'),
	endsOn: optionalDateField('The last day'),
});

export const parseRole = (form: FormData): Parsed<TypedRole> => parseForm(schema, form);

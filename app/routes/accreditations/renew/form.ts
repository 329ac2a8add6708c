import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	expiresOn: dateField('The new last day'),
	evidence: textField('what the evidence is', 2000),
});

export const parseRenewal = (
	form: FormData,
): Parsed<{ readonly expiresOn: IsoDate; readonly evidence: string }> => parseForm(schema, form);

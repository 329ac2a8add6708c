import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	personId: z.string({ error: 'Select the person' }).max(64),
	startsOn: dateField('The day from which they sit on the board'),
});

export const parseSeat = (
	form: FormData,
): Parsed<{ readonly personId: string; readonly startsOn: IsoDate }> => parseForm(schema, form);

import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	withdrawnOn: dateField('The day from which it is withdrawn'),
	reason: textField('why it is withdrawn', 2000),
});

export const parseWithdrawal = (
	form: FormData,
): Parsed<{ readonly withdrawnOn: IsoDate; readonly reason: string }> => parseForm(schema, form);

import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { REFERENCE_AT_MOST } from '../../../domain/purchase/short-reference.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	paidOn: dateField('The day of the payment'),
	reference: textField('the reference of the payment', REFERENCE_AT_MOST),
});

export const parsePayment = (form: FormData): Parsed<{ paidOn: IsoDate; reference: string }> =>
	parseForm(schema, form);

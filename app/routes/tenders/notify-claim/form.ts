import { z } from 'zod';
import { dateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ notifiedOn: dateField('The day of the notification') });

export const parseNotification = (form: FormData) => parseForm(schema, form);

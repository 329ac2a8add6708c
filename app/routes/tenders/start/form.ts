import { z } from 'zod';
import { dateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	title: textField('what the tender is called', 200),
	begunOn: dateField('The day on which it began'),
});

export const parseStart = (form: FormData) => parseForm(schema, form);

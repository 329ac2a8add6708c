import { z } from 'zod';
import { dateField, optionalDateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	kind: z.enum(['letter', 'claim'], { error: 'Select whether it is a letter or a claim' }),
	from: textField('who challenges the decision', 200),
	madeOn: dateField('The day of the letter or claim'),
	notifiedOn: optionalDateField('The day of the notification'),
	words: textField('what it says', 5000),
});

export const parseChallenge = (form: FormData) => parseForm(schema, form);

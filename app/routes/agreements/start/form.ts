import { z } from 'zod';
import { TERMS_TEXT_AT_MOST } from '../../../domain/grant/problems-of-words.ts';
import { dateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	strandId: z.string({ error: 'Select the strand' }).min(1, 'Select the strand'),
	leadId: z.string({ error: 'Select the provider' }).min(1, 'Select the provider'),
	title: textField('the title', TERMS_TEXT_AT_MOST.title),
	reference: textField('the reference', TERMS_TEXT_AT_MOST.reference),
	startsOn: dateField('The first day'),
	endsOn: dateField('The last day'),
});

export const parseAgreementStart = (form: FormData) => parseForm(schema, form);

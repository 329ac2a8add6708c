import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { optionalTextField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	decision: z.enum(['approve', 'decline'], { error: 'Select what you decide' }),
	words: optionalTextField('the reason', 2000),
});

export const parseAmendmentDecision = (form: FormData) => parseForm(schema, form);

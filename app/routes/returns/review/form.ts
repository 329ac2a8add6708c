import { z } from 'zod';
import { SECTIONS } from '../../../domain/specification/specification.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { madeNumberField } from '../../../http/made-number.ts';
import { tickField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	/** The version that the officer saw. */
	submission: madeNumberField(6),
	accepts: z.enum([...SECTIONS, 'return']),
	/** What the officer was shown that would not hold together, and whether it is accepted all the same. */
	breaks: madeNumberField(4).default(0),
	knowing: tickField,
});

export const parseReview = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);

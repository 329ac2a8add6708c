import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { poundsOrNothingField } from '../../../http/typed-fields.ts';

/** £0 is an answer: then every order waits for a second person. */
const schema = z.strictObject({
	above: poundsOrNothingField('the amount'),
});

export const parseThreshold = (form: FormData): Parsed<{ above: number }> => parseForm(schema, form);

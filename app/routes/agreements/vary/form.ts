import { z } from 'zod';
import { dateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ reason: textField('the reason', 2000), effectiveOn: dateField('The day') });

/** Why, and from when: of a variation and of an early end. */
export const parseProposed = (form: FormData) => parseForm(schema, form);

import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ reference: textField('the agreement’s reference', 60) });

export const parseDraft = (form: FormData) => parseForm(schema, form);

import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { passwordField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ passphrase: passwordField('your passphrase') });

export const parseOpen = (form: FormData) => parseForm(schema, form);

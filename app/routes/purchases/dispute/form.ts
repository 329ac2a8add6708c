import { z } from 'zod';
import { MOST_WORDS } from '../../../domain/purchase/words.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ words: textField('the reason', MOST_WORDS) });

export const parseDispute = (form: FormData): Parsed<{ readonly words: string }> => parseForm(schema, form);

import { z } from 'zod';
import { type Parsed, parseForm } from '../../../../http/form.ts';

const schema = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/) });

/** What the page showed, by its digest: nothing is typed here. */
export const parseSeen = (form: FormData): Parsed<{ readonly digest: string }> => parseForm(schema, form);

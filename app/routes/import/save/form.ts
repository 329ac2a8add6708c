import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ rows: z.string().max(900_000) });

/** The rows as the report’s page carries them. */
export const parseSentRows = (form: FormData) => parseForm(schema, form);

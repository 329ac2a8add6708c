import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const NONE = 'Select at least one board';
const schema = z.strictObject({ boardIds: z.array(z.string(), { error: NONE }).min(1, NONE) });

export const parseBoards = (form: FormData): Parsed<{ boardIds: string[] }> => parseForm(schema, form);

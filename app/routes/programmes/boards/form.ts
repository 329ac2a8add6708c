import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ boardIds: z.array(z.string()).default([]) });

export const parseBoards = (form: FormData): Parsed<{ readonly boardIds: readonly string[] }> =>
	parseForm(schema, form);

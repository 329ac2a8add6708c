import { z } from 'zod';
import { type Parsed, parseForm } from '../../../../http/form.ts';

const NONE = 'Select at least one area';
const schema = z.strictObject({ areaIds: z.array(z.string(), { error: NONE }).min(1, NONE) });

export const parseSending = (form: FormData): Parsed<{ readonly areaIds: readonly string[] }> =>
	parseForm(schema, form);

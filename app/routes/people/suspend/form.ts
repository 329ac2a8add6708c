import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ commandId: z.string().max(64), wish: z.enum(['suspend', 'restore']) });

export const parseWish = (form: FormData): Parsed<{ commandId: string; wish: 'suspend' | 'restore' }> =>
	parseForm(schema, form);

import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ wish: z.enum(['suspend', 'restore']) });

/** What the page offered: a page kept open does not do the opposite of what stood on its button. */
export const parseWish = (form: FormData): Parsed<{ wish: 'suspend' | 'restore' }> => parseForm(schema, form);

import { z } from 'zod';
import { type Parsed, parseForm } from '../../http/form.ts';

const schema = z.strictObject({ reason: z.string().default('') });

/** A button with a reason. Whether the reason will do is the rule's to say. */
export const parseReason = (form: FormData): Parsed<{ readonly reason: string }> => parseForm(schema, form);

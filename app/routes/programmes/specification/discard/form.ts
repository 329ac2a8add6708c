import { z } from 'zod';
import { DISCARD_REASONS, type DiscardReason } from '../../../../domain/specification/decide-discard.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';

const schema = z.strictObject({
	reason: z.enum(DISCARD_REASONS, { error: 'Select why the draft is discarded' }),
});

export const parseDiscard = (form: FormData): Parsed<{ readonly reason: DiscardReason }> =>
	parseForm(schema, form);

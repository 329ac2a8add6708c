import { z } from 'zod';
import { ERASURE_REASONS, type ErasureReason } from '../../../domain/erasure/erasure.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const NONE = 'Select at least one sentence';

const schema = z.strictObject({
	passageIds: z.array(z.string(), { error: NONE }).min(1, NONE),
	reason: z.enum(ERASURE_REASONS, { error: 'Select why they are to be erased' }),
});

export const parseAsking = (
	form: FormData,
): Parsed<{ readonly passageIds: readonly string[]; readonly reason: ErasureReason }> =>
	parseForm(schema, form);

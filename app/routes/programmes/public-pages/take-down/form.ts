import { z } from 'zod';
import { TAKE_DOWN_REASONS, type TakeDownReason } from '../../../../domain/programme/area-page.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';

const NONE = 'Select at least one page';
const schema = z.strictObject({
	pageIds: z.array(z.string(), { error: NONE }).min(1, NONE),
	reason: z.enum(TAKE_DOWN_REASONS, { error: 'Select why they are taken down' }),
});

export const parseTakingDown = (
	form: FormData,
): Parsed<{ readonly pageIds: readonly string[]; readonly reason: TakeDownReason }> =>
	parseForm(schema, form);

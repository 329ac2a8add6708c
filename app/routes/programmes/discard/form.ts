import { z } from 'zod';
import {
	PROGRAMME_DISCARD_REASONS,
	type ProgrammeDiscardReason,
} from '../../../domain/programme/decide-discarding-programme.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	reason: z.enum(PROGRAMME_DISCARD_REASONS, { error: 'Select why the programme is discarded' }),
});

export const parseDiscarding = (form: FormData): Parsed<{ readonly reason: ProgrammeDiscardReason }> =>
	parseForm(schema, form);

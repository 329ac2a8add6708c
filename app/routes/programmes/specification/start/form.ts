import { z } from 'zod';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { effectiveFromField } from '../effect/form.ts';

export const parseStart = (form: FormData): Parsed<{ readonly effectiveFrom: number }> =>
	parseForm(z.strictObject({ effectiveFrom: effectiveFromField }), form);

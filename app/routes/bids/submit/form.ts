import { z } from 'zod';
import { DECLARATIONS, type Declaration } from '../../../domain/bid/bid-content.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const ALL = 'Tick all of these: a bid without one of them cannot be submitted';

const schema = z.strictObject({
	declarations: z
		.array(z.enum(DECLARATIONS), { error: ALL })
		.refine((ticked) => DECLARATIONS.every((each) => ticked.includes(each)), ALL),
});

export const parseDeclarations = (
	form: FormData,
): Parsed<{ readonly declarations: readonly Declaration[] }> => parseForm(schema, form);

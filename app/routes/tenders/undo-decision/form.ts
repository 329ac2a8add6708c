import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { optionalTextField } from '../../../http/typed-fields.ts';

const schema = z
	.strictObject({
		decision: z.enum(['undo', 'stand'], { error: 'Select whether it is undone' }),
		words: optionalTextField('why it stands', 2000),
	})
	.transform(({ decision, words }) => ({ undo: decision === 'undo', words: words ?? '' }));

export const parseUndoing = (form: FormData) => parseForm(schema, form);

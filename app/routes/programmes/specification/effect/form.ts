import { z } from 'zod';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { countField, optionalTextField } from '../../../../http/typed-fields.ts';

/** From which contract quarter; the page offers those that it can be. */
export const effectiveFromField = z
	.string({ error: 'Select from which period it applies' })
	.pipe(countField('the period', 1, 1000));

const schema = z.strictObject({
	effectiveFrom: effectiveFromField,
	changeNote: optionalTextField('what it changes', 2000).transform((text) => text ?? ''),
});

export const parseEffect = (
	form: FormData,
): Parsed<{ readonly effectiveFrom: number; readonly changeNote: string }> => parseForm(schema, form);

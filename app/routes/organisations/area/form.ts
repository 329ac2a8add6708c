import { z } from 'zod';
import { AREA_KINDS, type AreaContent } from '../../../domain/organisation/decide-area.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	kind: z.enum(AREA_KINDS, { error: 'Select what kind of area it is' }),
	name: textField('the name', 100).refine(
		(name) => !/[\p{Cc}<>]/u.test(name),
		'The name must not have brackets in it',
	),
	onsCode: textField('the ONS code', 20)
		.transform((code) => code.toUpperCase())
		.refine(
			(code) => /^[A-Z][0-9]{8}$/.test(code),
			'The ONS code must be a letter and 8 numbers, like E08000030',
		),
	parentId: z
		.string()
		.optional()
		.transform((id) => (id === undefined || id === '' ? null : id)),
});

export const parseArea = (form: FormData): Parsed<AreaContent> => parseForm(schema, form);

import { z } from 'zod';
import { ITEM_KINDS, type ItemContent } from '../../../domain/grant/agreement-item.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalTextField, textField } from '../../../http/typed-fields.ts';
import { KEEPING_FIELDS } from '../item-fields.ts';

const schema = z
	.strictObject({
		kind: z.enum(ITEM_KINDS, { error: 'Select what it is' }),
		title: textField('it in a few words', 150),
		detail: optionalTextField('more about it', 2000),
		...KEEPING_FIELDS,
	})
	.transform(({ detail, ...content }) => ({ ...content, detail: detail ?? '' }));

export const parseItem = (form: FormData): Parsed<ItemContent> => parseForm(schema, form);

import { z } from 'zod';
import type { ItemKeeping } from '../../../domain/grant/agreement-item.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';
import { KEEPING_FIELDS } from '../item-fields.ts';

const schema = z
	.strictObject({ ...KEEPING_FIELDS, reason: textField('why it is changed', 1000) })
	.transform(({ reason, ...to }) => ({ to, reason }));

export const parseChange = (form: FormData): Parsed<{ readonly to: ItemKeeping; readonly reason: string }> =>
	parseForm(schema, form);

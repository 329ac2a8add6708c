import { z } from 'zod';
import { RECONCILED } from '../../../domain/unit/reconcile-units.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { reasonField } from '../reason-fields.ts';

const schema = z
	.strictObject({
		/** "starts area": which difference. */
		difference: z
			.string({ error: 'Select the difference that the reason is for' })
			.regex(/^(?:starts|completions) [A-Za-z0-9-]{1,64}$/, 'Select the difference that the reason is for'),
		reason: reasonField,
	})
	.transform(({ difference, ...rest }) => {
		const [measure = '', areaId = ''] = difference.split(' ');
		return { measure: RECONCILED.find((each) => each === measure) ?? 'starts', areaId, ...rest };
	});

export const parseExplanation = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);

import { z } from 'zod';
import { ACCREDITATION_STATUSES } from '../../../domain/grant/accreditation.ts';
import { dateField, optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';
import type { RecordAccreditation } from '../../../operations/accreditation/record-accreditation.ts';

const schema = z
	.strictObject({
		provider: z
			.string({ error: 'Select the provider and the programme' })
			.regex(/^[\w-]{1,64}:[\w-]{1,64}$/, 'Select the provider and the programme'),
		standard: textField('the standard', 200),
		status: z.enum(ACCREDITATION_STATUSES, { error: 'Select what is recorded' }),
		evidence: textField('what the evidence is', 2000),
		decidedOn: dateField('The day of the decision'),
		expiresOn: optionalDateField('The last day'),
	})
	.transform(({ provider, ...content }) => {
		const [programmeId = '', organisationId = ''] = provider.split(':');
		return { programmeId, organisationId, ...content };
	});

export const parseAccreditation = (form: FormData): Parsed<Omit<RecordAccreditation, 'commandId'>> =>
	parseForm(schema, form);

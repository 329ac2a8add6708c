import { z } from 'zod';
import { TERMS_TEXT_AT_MOST } from '../../../domain/grant/problems-of-words.ts';
import { dateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';
import { optionalTextField, textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	strandId: z.string({ error: 'Select the strand' }).min(1, 'Select the strand'),
	leadId: z.string().optional(),
	leadName: optionalTextField('the provider’s name', 300),
	title: textField('the title', TERMS_TEXT_AT_MOST.title),
	reference: textField('the reference', TERMS_TEXT_AT_MOST.reference),
	startsOn: dateField('The first day'),
	endsOn: dateField('The last day'),
});

/** The provider is chosen among those that the office works with, or named in full. */
export function parseAgreementStart(
	form: FormData,
	providers: readonly { readonly id: string; readonly name: string }[],
) {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const { leadId, leadName, ...rest } = parsed.command;
	const named =
		leadName === null
			? leadId
			: providers.find(({ name }) => name.toLowerCase() === leadName.toLowerCase())?.id;
	if (named) return { ok: true as const, command: { ...rest, leadId: named } };
	const message =
		leadName === null
			? 'Select the provider, or enter its name in full'
			: 'No provider on this portal has this name. The system’s administrator adds it under “Organisations”';
	return {
		ok: false as const,
		typed: {},
		errors: [{ field: leadName === null ? 'leadId' : 'leadName', message }],
	};
}

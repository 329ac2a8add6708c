import { z } from 'zod';
import { type IsoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { WORDS_AT_MOST } from '../../../domain/kpi-return/words-given.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

export interface TypedExtension {
	readonly newDueOn: IsoDate;
	readonly agreedWith: string;
	readonly reason: string;
	/** The day that the page showed. */
	readonly dueOnSeen: IsoDate;
}

const unseen = (context: z.RefinementCtx): never => {
	context.addIssue({ code: 'custom' });
	return z.NEVER;
};

const schema = z.strictObject({
	newDueOn: dateField('The new date'),
	agreedWith: textField('who agreed to it at the provider', 200),
	reason: textField('the reason', WORDS_AT_MOST),
	dueOnSeen: z.string().transform((day, context) => parseIsoDate(day) ?? unseen(context)),
});

export const parseExtension = (form: FormData): Parsed<TypedExtension> => parseForm(schema, form);

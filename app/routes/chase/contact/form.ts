import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { CONTACT_CHANNELS, type ContactChannel } from '../../../domain/kpi-return/return-event.ts';
import { WORDS_AT_MOST } from '../../../domain/kpi-return/words-given.ts';
import { optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

export interface TypedContact {
	readonly channel: ContactChannel;
	readonly spokeTo: string;
	readonly words: string;
	readonly promisedOn: IsoDate | null;
}

const schema = z.strictObject({
	channel: z.enum(CONTACT_CHANNELS, { error: 'Choose how you were in touch' }),
	spokeTo: textField('who you spoke to', 200),
	words: textField('what was said', WORDS_AT_MOST),
	promisedOn: optionalDateField('The day promised'),
});

export const parseContact = (form: FormData): Parsed<TypedContact> => parseForm(schema, form);

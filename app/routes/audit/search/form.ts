import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { madeNumberField } from '../../../http/made-number.ts';

export interface TypedSearch {
	readonly person?: string | undefined;
	readonly action?: string | undefined;
	readonly kind?: string | undefined;
	readonly id?: string | undefined;
	readonly from: IsoDate | null;
	readonly to: IsoDate | null;
	readonly older?: number | undefined;
	readonly newer?: number | undefined;
}

const sequence = madeNumberField(15, 'The page could not be found in the trail').optional();

const schema = z.strictObject({
	person: z.string().trim().max(200, 'Enter a name of 200 characters or fewer').optional(),
	action: z.string().max(100).optional(),
	kind: z.string().max(50).optional(),
	id: z.string().max(100).optional(),
	from: optionalDateField('The first day'),
	to: optionalDateField('The last day'),
	older: sequence,
	newer: sequence,
});

export function parseSearch(search: URLSearchParams): Parsed<TypedSearch> {
	const form = new FormData();
	for (const [name, value] of search) form.append(name, value);
	return parseForm(schema, form);
}

export const NO_SEARCH: TypedSearch = { from: null, to: null };

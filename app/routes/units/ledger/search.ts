import { z } from 'zod';
import { MOVEMENT_KINDS } from '../../../domain/unit/unit-movement.ts';
import { optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { madeNumberField } from '../../../http/made-number.ts';

const schema = z.strictObject({
	area: z
		.string()
		.max(64)
		.optional()
		.transform((typed) => typed || null),
	kind: z
		.enum(MOVEMENT_KINDS, { error: 'Select what happened from the list' })
		.optional()
		.transform((typed) => typed ?? null),
	from: optionalDateField('The first day'),
	until: optionalDateField('The last day'),
	page: madeNumberField(6, 'That page is not there')
		.optional()
		.transform((number) => Math.max(1, number ?? 1)),
});

export type TypedLedger = z.output<typeof schema>;

export function parseLedger(search: URLSearchParams): Parsed<TypedLedger> {
	const form = new FormData();
	for (const [name, value] of search) if (value !== '') form.append(name, value);
	return parseForm(schema, form);
}

export const ALL_MOVEMENTS: TypedLedger = { area: null, kind: null, from: null, until: null, page: 1 };

import { z } from 'zod';
import type { FundingStream } from '../../../domain/programme/programme.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalTextField, poundsField, textField, tickField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	funder: textField('the funder', 200),
	name: textField('the name of the fund', 200),
	amount: poundsField('the amount'),
	isApproximate: tickField,
	isPaidByFunder: tickField,
	legalBasis: optionalTextField('the legal basis', 2000),
});

export function parseFunding(form: FormData, fundingStreamId: string): Parsed<FundingStream> {
	const parsed = parseForm(schema, form);
	return parsed.ok ? { ok: true, command: { fundingStreamId, ...parsed.command } } : parsed;
}

import { z } from 'zod';
import { VAT_TREATMENTS, type VatTreatment } from '../../../domain/money/vat.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { poundsField } from '../../../http/typed-fields.ts';

const invoice = z.strictObject({
	number: z.string().default(''),
	places: z.array(z.string()).default([]),
	price: poundsField('the price of a place'),
	vat: z.enum(VAT_TREATMENTS, { error: 'Select how it is treated for VAT' }),
});
const credit = z.strictObject({ number: z.string().default(''), places: z.array(z.string()).default([]) });

export interface InvoiceTyped {
	readonly number: string;
	readonly lines: readonly {
		readonly placeId: string;
		readonly netPence: number;
		readonly vat: VatTreatment;
	}[];
}

/** One price for the lines of an invoice; a credit note gives back what was invoiced, so none is asked. */
export function parseIssue(form: FormData, kind: 'invoice' | 'credit-note'): Parsed<InvoiceTyped> {
	if (kind === 'credit-note') {
		const parsed = parseForm(credit, form);
		if (!parsed.ok) return parsed;
		const lines = parsed.command.places.map((placeId) => ({
			placeId,
			netPence: 0,
			vat: 'standard' as const,
		}));
		return { ok: true, command: { number: parsed.command.number, lines } };
	}
	const parsed = parseForm(invoice, form);
	if (!parsed.ok) return parsed;
	const { number, places, price, vat } = parsed.command;
	return {
		ok: true,
		command: { number, lines: places.map((placeId) => ({ placeId, netPence: price, vat })) },
	};
}

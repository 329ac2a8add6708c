import { z } from 'zod';
import { ORDER_KINDS, type OrderKind } from '../../../domain/purchase/order.ts';
import { checkReference } from '../../../domain/purchase/short-reference.ts';
import { type FormError, type Parsed, parseForm } from '../../../http/form.ts';
import { countField } from '../../../http/typed-fields.ts';
import { referenceWords } from '../refusal-words.ts';

const schema = z.strictObject({
	kind: z.enum(ORDER_KINDS, { error: 'Select what you are buying' }),
	units: countField('number of places', 1, 500),
	costCentre: z.string().optional(),
	purchaseReference: z.string().optional(),
	supportAgreementId: z.string().optional(),
});

export interface OrderTyped {
	readonly kind: OrderKind;
	readonly units: number;
	readonly costCentre: string;
	readonly purchaseReference: string;
	readonly supportAgreementId: string | null;
}

/** What is typed, all wrong boxes told at once: references are held against the rule about persons here already. */
export function parseOrder(form: FormData): Parsed<OrderTyped> {
	const parsed = parseForm(schema, form);
	const errors: FormError[] = parsed.ok ? [] : [...parsed.errors];
	for (const [field, what] of [
		['costCentre', 'Cost centre'] as const,
		['purchaseReference', 'Purchase order number'] as const,
	]) {
		const checked = checkReference(String(form.get(field) ?? ''));
		if (!checked.ok) errors.push({ field, message: referenceWords(checked.refusal, what) });
	}
	if (!parsed.ok) return { ...parsed, errors };
	const { kind, units, costCentre = '', purchaseReference = '', supportAgreementId } = parsed.command;
	if (errors.length > 0) return { ok: false, typed: {}, errors };
	return {
		ok: true,
		command: { kind, units, costCentre, purchaseReference, supportAgreementId: supportAgreementId || null },
	};
}

/** The answers in the address of the page on which they are checked: they lead to no person. */
export const inAddress = ({
	kind,
	units,
	costCentre,
	purchaseReference,
	supportAgreementId,
}: OrderTyped): string =>
	new URLSearchParams({
		kind,
		units: String(units),
		costCentre,
		purchaseReference,
		...(supportAgreementId === null ? {} : { supportAgreementId }),
	}).toString();

export function fromAddress(address: string): FormData {
	const form = new FormData();
	for (const [name, value] of new URL(address).searchParams)
		if (['kind', 'units', 'costCentre', 'purchaseReference', 'supportAgreementId'].includes(name))
			form.append(name, value);
	return form;
}

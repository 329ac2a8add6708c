import { z } from 'zod';
import type { BudgetLineOfClaim, SpendOfLine } from '../../../domain/payment/claim-spend.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalPoundsField } from '../../../http/typed-fields.ts';

export interface ClaimTyped {
	readonly spend: readonly SpendOfLine[];
	readonly note: string;
}

export const spentBox = (lineId: string): string => `spent-${lineId}`;
export const vatBox = (lineId: string): string => `vat-${lineId}`;

/** Pounds; an empty box is nothing spent. */
const pounds = (what: string) => optionalPoundsField(what).transform((pence) => pence ?? 0);

const note = z
	.string()
	.trim()
	.max(2000, 'The note must be 2,000 characters or fewer')
	.optional()
	.transform((text) => text ?? '');

/** What was typed, line by line; a line without VAT has no box for it. */
export function parseClaim(form: FormData, lines: readonly BudgetLineOfClaim[]): Parsed<ClaimTyped> {
	const boxes = Object.fromEntries(
		lines.flatMap(({ lineId, name, vat }) => [
			[spentBox(lineId), pounds(`what was spent on ${name}`)],
			...(vat === 'standard' ? [[vatBox(lineId), pounds(`VAT on ${name}`)] as const] : []),
		]),
	);
	const schema = z.strictObject({ ...boxes, note });
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const typed = parsed.command as unknown as Readonly<Record<string, number>>;
	const spend = lines.map(({ lineId }) => ({
		lineId,
		spentPence: typed[spentBox(lineId)] ?? 0,
		vatPence: typed[vatBox(lineId)] ?? 0,
	}));
	return { ok: true, command: { spend, note: parsed.command.note } };
}

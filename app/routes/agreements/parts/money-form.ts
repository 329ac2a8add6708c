import { z } from 'zod';
import { VAT_TREATMENTS } from '../../../domain/money/vat.ts';
import { dateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';
import {
	countField,
	optionalPoundsField,
	optionalTenthsField,
	optionalTextField,
	poundsField,
	textField,
} from '../../../http/typed-fields.ts';

const choice = (what: string) => z.string({ error: `Select ${what}` }).min(1, `Select ${what}`);

/** The boxes of a page whose rows are the programme's: their names, each with what it is called. */
export type NamedBoxes = readonly { readonly box: string; readonly name: string }[];

const boxesOf = <Field extends z.ZodType>(boxes: NamedBoxes, field: (name: string) => Field) =>
	z.strictObject(
		Object.fromEntries(boxes.map(({ box, name }) => [box, field(name)])) as Record<string, Field>,
	);

export const parseFundingShares = (form: FormData, boxes: NamedBoxes) =>
	parseForm(
		boxesOf(boxes, (name) => optionalPoundsField(`the amount from ${name}`)),
		form,
	);

export const parseAreas = (form: FormData, boxes: NamedBoxes) =>
	parseForm(
		boxesOf(boxes, () => z.string().optional()),
		form,
	);

const MOST_TENTHS = 9_999_999;

/** A level of a KPI, in per cent with at most one decimal, or a whole number; empty for none. In tenths. */
export const parseTargets = (form: FormData, boxes: NamedBoxes) =>
	parseForm(
		boxesOf(boxes, (name) => optionalTenthsField(`the target for ${name}`, MOST_TENTHS)),
		form,
	);

const added = z.strictObject({
	areaId: choice('the area'),
	interventionId: choice('the intervention'),
	units: countField('the number of places', 1, 1_000_000),
	price: poundsField('the price of a place'),
});
const changed = z.strictObject({
	units: countField('the number of places', 1, 1_000_000),
	price: poundsField('the price of a place'),
});
export const parseNewPlaces = (form: FormData) => parseForm(added, form);
export const parsePlaces = (form: FormData) => parseForm(changed, form);

const payment = z.strictObject({
	amount: poundsField('the amount'),
	dueOn: dateField('The day on which it is due'),
});
export const parsePayment = (form: FormData) => parseForm(payment, form);

const line = z.strictObject({
	name: textField('what the money is for', 200),
	amount: poundsField('the amount'),
	vat: z.enum(VAT_TREATMENTS, { error: 'Select how it is treated for VAT' }),
});
export const parseBudgetLine = (form: FormData) => parseForm(line, form);

const newPartner = z.strictObject({
	organisationId: z.string().optional(),
	partnerName: optionalTextField('the partner’s name', 300),
	does: textField('what the partner does', 500),
});
const partner = z.strictObject({ does: textField('what the partner does', 500) });
export const parseNewPartner = (form: FormData) => parseForm(newPartner, form);
export const parsePartner = (form: FormData) => parseForm(partner, form);

const members = z.strictObject({
	memberIds: z.union([z.string().transform((id) => [id]), z.array(z.string())]).optional(),
});
export const parseMembers = (form: FormData) => parseForm(members, form);

/** A page that asks before something is taken out or made again asks nothing else. */
export { parseNothing } from '../../../http/typed-fields.ts';

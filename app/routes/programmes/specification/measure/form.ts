import { z } from 'zod';
import type { OwnRedefinition } from '../../../../domain/specification/redefine-own.ts';
import type { Frequency } from '../../../../domain/specification/specification.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { tickField } from '../../../../http/typed-fields.ts';
import { breakdownField, hintField, labelField, partsField, sectionField } from '../measure-define/form.ts';

const asked = {
	frequency: z.enum(['quarterly', 'half-yearly', 'yearly'], { error: 'Select how often it is asked' }),
	byArea: tickField,
	hint: hintField,
};

const schema = z.strictObject(asked);

export const parseMeasure = (
	form: FormData,
): Parsed<{ readonly frequency: Frequency; readonly byArea: boolean; readonly hint: string }> =>
	parseForm(schema, form);

const own = z.strictObject({
	...asked,
	label: labelField,
	countsAnew: tickField,
	section: sectionField.optional(),
	parts: partsField,
	breakdown: breakdownField,
});

/** Of the programme's own. What the page does not ask of it stays as it is. */
export function parseOwn(form: FormData, section: OwnRedefinition['section']): Parsed<OwnRedefinition> {
	const parsed = parseForm(own, form);
	return parsed.ok
		? { ok: true, command: { ...parsed.command, section: parsed.command.section ?? section } }
		: parsed;
}

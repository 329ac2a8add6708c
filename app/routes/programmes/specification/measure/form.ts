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

const words = { ...asked, label: labelField, countsAnew: tickField };
const part = { parts: partsField, breakdown: breakdownField };

/** Of the programme's own: a part has no parts, and money stays under money. */
const ownSchema = (hasSection: boolean, hasParts: boolean) =>
	z.strictObject({
		...words,
		...(hasSection ? { section: sectionField } : {}),
		...(hasParts ? part : {}),
	});

export function parseOwn(
	form: FormData,
	{
		section,
		hasSection,
		hasParts,
	}: {
		readonly section: OwnRedefinition['section'];
		readonly hasSection: boolean;
		readonly hasParts: boolean;
	},
): Parsed<OwnRedefinition> {
	const parsed = parseForm(ownSchema(hasSection, hasParts), form);
	return parsed.ok
		? { ok: true, command: { section, parts: [], breakdown: 'reason', ...parsed.command } }
		: parsed;
}

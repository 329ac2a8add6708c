import { z } from 'zod';
import type { MeasureDefinition } from '../../../../domain/specification/define-measure.ts';
import { SECTIONS, type SectionKey } from '../../../../domain/specification/specification.ts';
import { THINGS, type Things } from '../../../../domain/specification/things.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { optionalTextField, textField, tickField } from '../../../../http/typed-fields.ts';

/** Counts by protected characteristic are the standard vocabulary's, money has its own section, and the narrative holds no figure. */
export const OWN_SECTIONS = SECTIONS.filter(
	(section): section is Exclude<SectionKey, 'equality' | 'money' | 'narrative'> =>
		section !== 'equality' && section !== 'money' && section !== 'narrative',
);

const MOST_PARTS = 20;
const LONGEST_PART = 80;

/** One name a line; empty lines are none. */
export const partsField = z
	.string()
	.optional()
	.transform((typed = '', context) => {
		const parts = typed
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '');
		const long = parts.find((part) => part.length > LONGEST_PART);
		if (parts.length > MOST_PARTS)
			context.addIssue({ code: 'custom', message: `Enter ${MOST_PARTS} lines or fewer` });
		else if (long !== undefined)
			context.addIssue({
				code: 'custom',
				message: `“${long.slice(0, 40)}…” must be ${LONGEST_PART} characters or fewer`,
			});
		return parts;
	});

export const breakdownField = optionalTextField('what you call the difference between them', 30).transform(
	(text) => text?.toLowerCase() ?? 'reason',
);
export const sectionField = z.enum(OWN_SECTIONS, { error: 'Select where it goes in the return' });
export const hintField = textField('what counts and what does not', 1000);
export const labelField = textField('the name of the measure', 100);

const things = Object.keys(THINGS) as Things[];
const schema = z
	.strictObject({
		label: labelField,
		hint: hintField,
		strand: z.enum(['perpetrator', 'support'], { error: 'Select whose return asks it' }),
		section: sectionField,
		counted: z.enum([...things, 'pence', 'weeks'], { error: 'Select what is counted' }),
		kind: z.enum(['flow', 'stock', 'cohort', 'ratio'], { error: 'Select how it is counted' }),
		frequency: z.enum(['quarterly', 'half-yearly', 'yearly'], { error: 'Select how often it is asked' }),
		byArea: tickField,
		parts: partsField,
		breakdown: breakdownField,
		atMost: z
			.string()
			.optional()
			.transform((key) => (key === undefined || key === '' || key === 'none' ? null : key)),
	})
	.transform(({ counted, section, ...rest }): MeasureDefinition => {
		const unit = counted === 'pence' || counted === 'weeks' ? counted : 'count';
		return {
			...rest,
			unit,
			things: counted === 'pence' || counted === 'weeks' ? null : counted,
			section: unit === 'pence' ? 'money' : section,
		};
	});

export const parseDefinition = (form: FormData): Parsed<MeasureDefinition> => parseForm(schema, form);

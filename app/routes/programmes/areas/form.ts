import { z } from 'zod';
import {
	ACCESS_RULES,
	type ProgrammeArea,
	RESPECT_REQUIREMENTS,
} from '../../../domain/programme/programme.ts';
import { optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalTextField } from '../../../http/typed-fields.ts';

const noted = (what: string) => optionalTextField(what, 2000).transform((text) => text ?? '');

const position = {
	accessRule: z.enum(ACCESS_RULES, { error: 'Select who may use the places' }),
	respectRequirement: z.enum(RESPECT_REQUIREMENTS, { error: 'Select what Respect’s standard asks' }),
	existingProvision: noted('the existing provision'),
	position: noted('the authority’s position'),
	frameworkShownOn: optionalDateField('The day on which the area showed its framework'),
} as const;

const added = z.strictObject({ areaId: z.string({ error: 'Select an area' }), ...position });
const changed = z.strictObject(position);

/** An area of the programme; its own id where it is there already. */
export function parseArea(form: FormData, areaId: string | null): Parsed<ProgrammeArea> {
	if (areaId === null) return parseForm(added, form);
	const parsed = parseForm(changed, form);
	return parsed.ok ? { ok: true, command: { areaId, ...parsed.command } } : parsed;
}

import { z } from 'zod';
import type { ProgrammeDetails } from '../../../domain/programme/apply-change.ts';
import { TEXT_AT_MOST } from '../../../domain/programme/programme-problems.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalTextField, textField } from '../../../http/typed-fields.ts';
import type { Detail } from './details.ts';

/** What may be typed in each box of the details. */
export const DETAIL_FIELDS = {
	name: textField('the name of the programme', TEXT_AT_MOST.name),
	summary: textField('what the programme does', TEXT_AT_MOST.summary),
	whoItIsFor: textField('who the programme is for', TEXT_AT_MOST.whoItIsFor),
	startsOn: dateField('The first day'),
	endsOn: dateField('The last day'),
	decisionReference: optionalTextField('the reference of the decision', TEXT_AT_MOST.decisionReference),
	legalBasis: textField('the legal basis, as recorded', TEXT_AT_MOST.legalBasis),
	legalBasisNote: optionalTextField('the note on the legal basis', TEXT_AT_MOST.legalBasisNote),
	howToRefer: optionalTextField('how to refer', TEXT_AT_MOST.referral),
	contact: optionalTextField('whom to ring', TEXT_AT_MOST.referral),
} as const;

const { howToRefer, contact, startsOn, endsOn, legalBasis, legalBasisNote, ...fields } = DETAIL_FIELDS;

const SCHEMAS: Readonly<Record<Detail, z.ZodType<Partial<ProgrammeDetails>>>> = {
	name: z.strictObject({ name: fields.name }),
	summary: z.strictObject({ summary: fields.summary }),
	'who-it-is-for': z.strictObject({ whoItIsFor: fields.whoItIsFor }),
	dates: z.strictObject({ startsOn, endsOn }),
	decision: z.strictObject({ decisionReference: fields.decisionReference }),
	'legal-basis': z.strictObject({ legalBasis, legalBasisNote }),
	referral: z.strictObject({ howToRefer, contact }).transform((referral) => ({ referral })),
};

export const parseDetail = (detail: Detail, form: FormData): Parsed<Partial<ProgrammeDetails>> =>
	parseForm(SCHEMAS[detail], form);

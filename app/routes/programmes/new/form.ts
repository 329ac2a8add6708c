import { z } from 'zod';
import { ACCESS_RULES, type ProgrammeContent } from '../../../domain/programme/programme.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { DETAIL_FIELDS } from '../details/form.ts';
import { STRAND_KINDS } from '../strand-words.ts';

const { howToRefer: _how, contact: _contact, ...details } = DETAIL_FIELDS;

const schema = z.strictObject({
	...details,
	areaIds: z.array(z.string(), { error: 'Select at least one area' }).min(1, 'Select at least one area'),
	accessRule: z.enum(ACCESS_RULES, { error: 'Select who may use the places' }),
	strands: z
		.array(z.enum(['perpetrator', 'support']), { error: 'Select at least one strand' })
		.min(1, 'Select at least one strand'),
	boardIds: z.array(z.string()).default([]),
});

export type TypedProgramme = z.output<typeof schema>;

export const parseNewProgramme = (form: FormData): Parsed<TypedProgramme> => parseForm(schema, form);

/** A new programme, with the areas' rule to begin with; `newId` makes the strands' ids. What Respect asks in each area is said later. */
export const contentOf = (
	{ areaIds, accessRule, strands, ...rest }: TypedProgramme,
	newId: () => string,
): ProgrammeContent => ({
	...rest,
	referral: { howToRefer: null, contact: null },
	areas: areaIds.map((areaId) => ({
		areaId,
		accessRule,
		respectRequirement: 'not-stated',
		existingProvision: '',
		position: '',
		frameworkShownOn: null,
	})),
	strands: STRAND_KINDS.filter(({ kind }) => strands.includes(kind)).map(({ kind, name }) => ({
		strandId: newId(),
		kind,
		name,
	})),
	interventions: [],
	fundingStreams: [],
});

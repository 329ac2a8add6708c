import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import type {
	AddedKind,
	Identifier,
	OrganisationContent,
} from '../../../domain/organisation/organisation.ts';
import { registerNumberProblem } from '../../../domain/organisation/register-number.ts';
import { dateField, optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const MOST_IDENTIFIERS = 10;
const plain = (what: string, most: number) =>
	textField(what, most).refine(
		(text) => !/[\p{Cc}<>]/u.test(text),
		`${what.slice(0, 1).toUpperCase()}${what.slice(1)} must not have brackets in it`,
	);

/** One on each line: the register, then the number, which has no spaces in it. */
const identifiers = z
	.string()
	.max(2000, 'The identifiers must be 2,000 characters or fewer')
	.optional()
	.transform((typed, context): readonly Identifier[] => {
		const lines = (typed ?? '')
			.split(/\r?\n/)
			.flatMap((line) => (line.trim() === '' ? [] : [line.trim().replaceAll(/\s+/g, ' ')]));
		const wrong = (message: string) => context.addIssue({ code: 'custom', message });
		if (lines.length > MOST_IDENTIFIERS) wrong(`Enter at most ${MOST_IDENTIFIERS} identifiers`);
		if (new Set(lines).size < lines.length) wrong('Each identifier must be entered once');
		return lines.map((line) => {
			const parts = /^([\p{L}\p{N}][\p{L}\p{N} _-]{0,58}) ([\p{L}\p{N}./-]{1,40})$/u.exec(line);
			if (parts === null)
				wrong(`“${line.slice(0, 60)}” must be a register and a number, like GB-CHC 1234567`);
			const identifier = { scheme: parts?.[1] ?? '', value: parts?.[2] ?? '' };
			const problem = registerNumberProblem(identifier);
			if (problem !== null) wrong(problem);
			return identifier;
		});
	});

const chosen = z
	.string()
	.optional()
	.transform((id) => (id === undefined || id === '' ? null : id));
const common = { name: plain('the name', 200), shortName: plain('the short name', 60), identifiers } as const;

const body = z.strictObject({
	...common,
	areaId: chosen,
	startsOn: dateField('The first day'),
	endsOn: optionalDateField('The last day'),
	successorId: chosen,
});
const authority = z.strictObject({
	...common,
	areaId: z.string({ error: 'Select the area that the authority answers for' }),
});
const provider = z.strictObject(common);

/** What is typed of an organisation of the kind. `since` is the first day of one whose form does not ask it. */
export function parseOrganisation(
	form: FormData,
	kind: AddedKind,
	since: IsoDate,
): Parsed<OrganisationContent> {
	const parsed = parseForm<z.ZodType<Partial<OrganisationContent>>>(
		kind === 'provider' ? provider : kind === 'local-authority' ? authority : body,
		form,
	);
	if (!parsed.ok) return parsed;
	const {
		name = '',
		shortName = '',
		identifiers: typed = [],
		areaId = null,
		startsOn = since,
		endsOn = null,
		successorId = null,
	} = parsed.command;
	return {
		ok: true,
		command: { kind, name, shortName, identifiers: typed, areaId, startsOn, endsOn, successorId },
	};
}

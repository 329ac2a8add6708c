import { z } from 'zod';
import { type Instant, type IsoDate, parseIsoDate } from './domain/calendar/iso-date.ts';
import type { Statements } from './domain/organisation/statements.ts';

const words = z.string().max(500, 'may have at most 500 characters').optional();
const day = z
	.string()
	.refine((text) => parseIsoDate(text) !== null, 'must be a day, such as 2026-11-30')
	.transform((text) => text as IsoDate)
	.optional();
const contact = /^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+|tel:\+?[\d-]+)$/;

/** What the environment says of the public statements: all of it may be left out, and the pages then say so. */
export const STATEMENT_VARIABLES = {
	STATEMENT_OPERATOR: words,
	ACCESSIBILITY_COMPLIANCE: z.enum(['full', 'partial', 'none']).optional(),
	ACCESSIBILITY_CONTACT: words,
	ACCESSIBILITY_REPLY_DAYS: z.coerce.number().int().min(1).max(60).optional(),
	ACCESSIBILITY_TESTED_ON: day,
	ACCESSIBILITY_TESTED_BY: words,
	ACCESSIBILITY_PREPARED_ON: day,
	ACCESSIBILITY_REVIEWED_ON: day,
	DATA_CONTROLLER: words,
	DATA_CONTROLLER_CONTACT: words,
	DATA_PROTECTION_OFFICER: words,
	DATA_LAWFUL_BASIS: words,
	DATA_RETENTION: words,
	DATA_PROTECTION_REGISTRATION: words,
	/** RFC 9116: addresses with their schemes, several with commas between. */
	SECURITY_CONTACT: z
		.string()
		.transform((text) => text.split(',').map((each) => each.trim()))
		.refine(
			(all) => all.every((each) => contact.test(each)),
			'must be addresses that begin with mailto:, https:// or tel:, with commas between',
		)
		.optional(),
	SECURITY_EXPIRES: z.iso
		.datetime({ offset: true, error: 'must be a moment, such as 2027-11-30T00:00:00Z' })
		.transform((text) => new Date(text).toISOString() as Instant)
		.optional(),
	SECURITY_POLICY: z.url({ protocol: /^https$/ }).optional(),
} as const;

type Said = z.infer<z.ZodObject<typeof STATEMENT_VARIABLES>>;

/** Why what is said does not go together; null where it does. */
export const wrongInStatements = ({ SECURITY_CONTACT, SECURITY_EXPIRES }: Said): string | null =>
	(SECURITY_CONTACT === undefined) === (SECURITY_EXPIRES === undefined)
		? null
		: SECURITY_EXPIRES === undefined
			? 'SECURITY_EXPIRES: is missing. Say until when SECURITY_CONTACT may be relied on, less than a year from now'
			: 'SECURITY_CONTACT: is missing. SECURITY_EXPIRES says until when it may be relied on';

export const statementsOf = (said: Said): Statements => ({
	operator: said.STATEMENT_OPERATOR ?? null,
	accessibility: {
		compliance: said.ACCESSIBILITY_COMPLIANCE ?? null,
		contact: said.ACCESSIBILITY_CONTACT ?? null,
		replyDays: said.ACCESSIBILITY_REPLY_DAYS ?? null,
		testedOn: said.ACCESSIBILITY_TESTED_ON ?? null,
		testedBy: said.ACCESSIBILITY_TESTED_BY ?? null,
		preparedOn: said.ACCESSIBILITY_PREPARED_ON ?? null,
		reviewedOn: said.ACCESSIBILITY_REVIEWED_ON ?? null,
	},
	privacy: {
		controller: said.DATA_CONTROLLER ?? null,
		controllerContact: said.DATA_CONTROLLER_CONTACT ?? null,
		protectionOfficer: said.DATA_PROTECTION_OFFICER ?? null,
		lawfulBasis: said.DATA_LAWFUL_BASIS ?? null,
		retention: said.DATA_RETENTION ?? null,
		registration: said.DATA_PROTECTION_REGISTRATION ?? null,
	},
	security:
		said.SECURITY_CONTACT === undefined || said.SECURITY_EXPIRES === undefined
			? null
			: {
					contacts: said.SECURITY_CONTACT,
					expires: said.SECURITY_EXPIRES,
					policy: said.SECURITY_POLICY ?? null,
				},
});

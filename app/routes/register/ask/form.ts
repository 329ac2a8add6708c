import { z } from 'zod';
import { BIDDER_KINDS, NO_NUMBER_REASONS } from '../../../domain/organisation/bidder-registration.ts';
import { type Register, registerNumberProblem } from '../../../domain/organisation/register-number.ts';
import { leadsSomewhere } from '../../../domain/text/leads-somewhere.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';
import type { BidderRegistration } from '../../../operations/bidder/ask-to-register.ts';

/** Letters of another alphabet look like these and are others. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

const name = (what: string, most: number) =>
	textField(what, most)
		.refine(
			(text) => !leadsSomewhere(text),
			`${what.slice(0, 1).toUpperCase()}${what.slice(1)} must not have brackets, addresses or links in it`,
		)
		.transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' '));

const numberOf = (register: Register) =>
	z
		.string()
		.max(40, 'Enter a number of 40 characters or fewer')
		.optional()
		.transform((typed, context) => {
			const value = (typed ?? '').replaceAll(/\s+/g, '').toUpperCase();
			const problem = value === '' ? null : registerNumberProblem({ scheme: register, value });
			// The box has a register of its own, so nobody types the register's code before the number.
			if (problem !== null)
				context.addIssue({ code: 'custom', message: problem.replaceAll(`${register} `, '') });
			return value === '' ? null : value;
		});

const schema = z
	.strictObject({
		organisationName: name('the name of your organisation', 120).refine(
			(text) => LATIN.test(text),
			'Write the name of your organisation in the letters of the Latin alphabet',
		),
		kind: z.enum(BIDDER_KINDS, { error: 'Select what kind of organisation it is' }),
		charityNumber: numberOf('GB-CHC'),
		companyNumber: numberOf('GB-COH'),
		noNumberReason: z
			.enum(NO_NUMBER_REASONS, { error: 'Select one of these' })
			.optional()
			.transform((reason) => reason ?? null),
		personName: name('your name', 80),
		email: z
			.string({ error: 'Enter your e-mail address' })
			.trim()
			.toLowerCase()
			.pipe(
				z
					.email('Enter an e-mail address in the right form, like name@example.org')
					.max(320, 'Enter an e-mail address of 320 characters or fewer'),
			),
	})
	.refine(
		({ charityNumber, companyNumber, noNumberReason }) =>
			Boolean(charityNumber || companyNumber || noNumberReason),
		{
			path: ['noNumberReason'],
			error: 'Enter a charity or company number, or select why there is none',
			// Said beside what else is wrong, not after it has been put right.
			when: () => true,
		},
	)
	.transform((asked) => ({
		...asked,
		noNumberReason:
			asked.charityNumber === null && asked.companyNumber === null ? asked.noNumberReason : null,
	}));

export const parseRegistration = (form: FormData): Parsed<BidderRegistration> => parseForm(schema, form);

import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { passwordField, tickField } from '../../../http/typed-fields.ts';

const twice = {
	passphrase: passwordField('a passphrase'),
	again: passwordField('the passphrase again'),
};
const NOT_THE_SAME = { path: ['again'], message: 'The two passphrases are not the same' };
const isTheSame = ({ passphrase, again }: { readonly passphrase: string; readonly again: string }) =>
	passphrase === again;

const first = z
	.strictObject(twice)
	.refine(isTheSame, NOT_THE_SAME)
	.transform(({ passphrase }) => ({ know: 'none' as const, passphrase }));

const later = z
	.strictObject({
		...twice,
		know: z.enum(['known', 'lost'], { error: 'Select whether you know your passphrase' }),
		current: passwordField('your present passphrase').optional(),
		understood: tickField,
		lostSeen: z
			.string()
			.optional()
			.transform((slugs = '') => slugs.split(' ').filter((slug) => slug !== '')),
	})
	.refine(isTheSame, NOT_THE_SAME)
	.refine(({ know, current }) => know === 'lost' || current !== undefined, {
		path: ['current'],
		message: 'Enter your present passphrase',
	})
	.transform(({ again: _again, current = '', ...typed }) => ({ ...typed, current }));

export type TypedEnrolment = z.output<typeof first> | z.output<typeof later>;

/** Which of the two pages was sent, whatever it would show by now: enrolling for the first time asks nothing else. */
export const parseEnrolment = (form: FormData): Parsed<TypedEnrolment> =>
	form.has('lostSeen') ? parseForm(later, form) : parseForm(first, form);

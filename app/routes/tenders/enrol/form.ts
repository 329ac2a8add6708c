import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { passwordField } from '../../../http/typed-fields.ts';

const schema = z
	.strictObject({
		passphrase: passwordField('a passphrase'),
		again: passwordField('the passphrase again'),
	})
	.refine(({ passphrase, again }) => passphrase === again, {
		path: ['again'],
		message: 'The two passphrases are not the same',
	});

export const parseEnrol = (form: FormData) => parseForm(schema, form);

import { z } from 'zod';

/** A one-time code of six digits, however it is spaced. */
export const codeText = z
	.string({ error: 'Enter the 6 numbers of the code' })
	.transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, ''))
	.pipe(z.string().regex(/^[0-9]{6}$/, 'Enter the 6 numbers of the code'));

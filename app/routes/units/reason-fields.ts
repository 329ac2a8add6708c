import { z } from 'zod';

/** A tick that is sent as "yes". */
export const tickField = z
	.literal('yes')
	.optional()
	.transform((typed) => typed === 'yes');

/** How many: whole, and no more than anybody could mean. */
export const unitsField = z
	.string({ error: 'Enter how many places' })
	.trim()
	.regex(/^[1-9]\d{0,4}$/, 'Enter how many places as a whole number, like 3')
	.transform(Number);

export const reasonFields = {
	reason: z.string().trim().max(1000, 'The reason must be 1,000 characters or fewer').default(''),
	nobodyNamed: tickField,
};

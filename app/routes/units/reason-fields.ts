import { z } from 'zod';

/** How many: whole, and no more than anybody could mean. */
export const unitsField = z
	.string({ error: 'Enter how many places' })
	.trim()
	.regex(/^[1-9]\d{0,4}$/, 'Enter how many places as a whole number, like 3')
	.transform(Number);

export const reasonField = z
	.string()
	.trim()
	.max(1000, 'The reason must be 1,000 characters or fewer')
	.default('');

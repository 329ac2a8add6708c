import { z } from 'zod';
import { countField } from '../../http/typed-fields.ts';

/** How many: whole, and no more than anybody could mean. */
export const unitsField = countField('the number of places', 1, 99_999);

export const reasonField = z
	.string()
	.trim()
	.max(1000, 'The reason must be 1,000 characters or fewer')
	.default('');

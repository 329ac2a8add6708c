import { z } from 'zod';
import { ITEM_LEVELS } from '../../domain/grant/agreement-item.ts';
import { dateField } from '../../http/date-field.ts';
import { tickField } from '../../http/typed-fields.ts';

/** The boxes of an owner, a day, a level and the board. */
export const KEEPING_FIELDS = {
	ownerId: z.string({ error: 'Select who owns it' }).min(1, 'Select who owns it').max(64),
	dueOn: dateField('The day it is due'),
	level: z
		.enum(ITEM_LEVELS, { error: 'Select how serious it is' })
		.optional()
		.transform((level) => level ?? null),
	forBoard: tickField,
} as const;

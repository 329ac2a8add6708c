import { z } from 'zod';
import type { Meeting } from '../../../domain/board/board.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	heldOn: dateField('The day of the meeting'),
	papersDueOn: dateField('The day on which papers are due'),
});

export const parseMeeting = (form: FormData): Parsed<Meeting> => parseForm(schema, form);

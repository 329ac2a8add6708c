import { z } from 'zod';
import { londonInstant } from '../../../domain/calendar/london.ts';
import type { FindATender } from '../../../domain/tender/tender-notice.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

const schema = z
	.strictObject({
		noticeNumber: textField('the notice’s number', 60),
		noticeDay: dateField('The day of the notice'),
		noticeTime: z
			.string({ error: 'Enter the time of the notice, like 09:30' })
			.trim()
			.regex(TIME, 'Enter the time of the notice, like 09:30'),
	})
	.transform(
		({ noticeNumber, noticeDay, noticeTime }): FindATender => ({
			number: noticeNumber,
			publishedAt: londonInstant(noticeDay, noticeTime.padStart(5, '0')),
		}),
	);

export const parseAwardNotice = (form: FormData): Parsed<FindATender> => parseForm(schema, form);

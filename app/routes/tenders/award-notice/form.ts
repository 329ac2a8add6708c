import { z } from 'zod';
import { londonInstant } from '../../../domain/calendar/london.ts';
import type { FindATender } from '../../../domain/tender/tender-notice.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField, timeField } from '../../../http/typed-fields.ts';

const schema = z
	.strictObject({
		noticeNumber: textField('the notice’s number', 60),
		noticeDay: dateField('The day of the notice'),
		noticeTime: timeField('the time of the notice'),
	})
	.transform(
		({ noticeNumber, noticeDay, noticeTime }): FindATender => ({
			number: noticeNumber,
			publishedAt: londonInstant(noticeDay, noticeTime),
		}),
	);

export const parseAwardNotice = (form: FormData): Parsed<FindATender> => parseForm(schema, form);

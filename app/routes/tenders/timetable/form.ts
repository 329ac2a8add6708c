import { z } from 'zod';
import { londonInstant } from '../../../domain/calendar/london.ts';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const timeField = (what: string) =>
	z
		.string({ error: `Enter ${what}` })
		.trim()
		.regex(TIME, `Enter ${what} on the 24-hour clock, like 12:00`)
		.transform((time) => time.padStart(5, '0'));

const schema = z
	.strictObject({
		questionsCloseOn: dateField('The day on which questions close'),
		questionsCloseTime: timeField('the time at which questions close'),
		answersBy: dateField('The day of the answers'),
		closesOn: dateField('The closing day'),
		closesTime: timeField('the closing time'),
		evaluatedBy: dateField('The end of the evaluation'),
		awardBy: dateField('The day of the award'),
		startsOn: dateField('The first day of the work'),
		endsOn: dateField('The last day of the work'),
	})
	.transform(
		({ questionsCloseOn, questionsCloseTime, closesOn, closesTime, ...days }): NoticeChange => ({
			part: 'timetable',
			timetable: {
				...days,
				questionsCloseAt: londonInstant(questionsCloseOn, questionsCloseTime),
				closesAt: londonInstant(closesOn, closesTime),
			},
		}),
	);

export const parseTimetable = (form: FormData): Parsed<NoticeChange> => parseForm(schema, form);

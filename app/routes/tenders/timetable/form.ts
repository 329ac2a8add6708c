import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { londonInstant } from '../../../domain/calendar/london.ts';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import type { Timetable } from '../../../domain/tender/tender-notice.ts';
import { dateField, optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { timeField } from '../../../http/typed-fields.ts';

/** Every date of a timetable, with the times of the two that are instants. */
export const TIMETABLE_BOXES = {
	questionsCloseOn: dateField('The day on which questions close'),
	questionsCloseTime: timeField('the time at which questions close'),
	answersBy: dateField('The day of the answers'),
	closesOn: dateField('The closing day'),
	closesTime: timeField('the closing time'),
	evaluatedBy: dateField('The end of the evaluation'),
	awardBy: dateField('The day of the award'),
	startsOn: dateField('The first day of the work'),
	endsOn: dateField('The last day of the work'),
};

interface TimetableTyped extends Omit<Timetable, 'questionsCloseAt' | 'closesAt'> {
	readonly questionsCloseOn: IsoDate;
	readonly questionsCloseTime: string;
	readonly closesOn: IsoDate;
	readonly closesTime: string;
}

export const timetableTyped = (typed: TimetableTyped): Timetable => ({
	questionsCloseAt: londonInstant(typed.questionsCloseOn, typed.questionsCloseTime),
	answersBy: typed.answersBy,
	closesAt: londonInstant(typed.closesOn, typed.closesTime),
	evaluatedBy: typed.evaluatedBy,
	awardBy: typed.awardBy,
	startsOn: typed.startsOn,
	endsOn: typed.endsOn,
});

const schema = z
	.strictObject({ opensOn: optionalDateField('The day on which bids can be started'), ...TIMETABLE_BOXES })
	.transform(
		(typed): NoticeChange => ({
			part: 'timetable',
			timetable: timetableTyped(typed),
			opensOn: typed.opensOn,
		}),
	);

export const parseTimetable = (form: FormData): Parsed<NoticeChange> => parseForm(schema, form);

import { z } from 'zod';
import { londonInstant } from '../../../domain/calendar/london.ts';
import type { Timetable } from '../../../domain/tender/tender-notice.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField, timeField } from '../../../http/typed-fields.ts';
import type { AmendmentTyped } from '../amend/form.ts';

/** A later closing, and what comes after it; the rest of the timetable stays. */
export const parseExtension = (form: FormData, timetable: Timetable): Parsed<AmendmentTyped> =>
	parseForm(
		z
			.strictObject({
				closesOn: dateField('The closing day'),
				closesTime: timeField('the closing time'),
				evaluatedBy: dateField('The end of the evaluation'),
				awardBy: dateField('The day of the award'),
				reason: textField('the reason', 2000),
			})
			.transform(
				({ closesOn, closesTime, reason, ...days }): AmendmentTyped => ({
					reason,
					amendment: {
						timetable: { ...timetable, ...days, closesAt: londonInstant(closesOn, closesTime) },
					},
				}),
			),
		form,
	);

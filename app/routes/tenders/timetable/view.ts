import type { BoxValues } from '../../../components/layout/question.ts';
import { londonDay, londonTime } from '../../../domain/calendar/london.ts';
import type { Timetable } from '../../../domain/tender/tender-notice.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parseTimetable } from './form.ts';

const time = (name: string, label: string) =>
	({
		kind: 'text',
		name,
		label,
		hint: 'London time, on the 24-hour clock, for example 12:00',
		width: 5,
	}) as const;
const day = (name: string, label: string) => ({ kind: 'day', name, label }) as const;

/** A box for every date, in their order. */
export const TIMETABLE_QUESTIONS = [
	day('questionsCloseOn', 'Questions may be asked until'),
	time('questionsCloseTime', 'Time at which questions close'),
	day('answersBy', 'They are answered by'),
	day('closesOn', 'Bids close on'),
	time('closesTime', 'Time at which bids close'),
	day('evaluatedBy', 'Bids are evaluated by'),
	day('awardBy', 'It is awarded by'),
	day('startsOn', 'First day of the work'),
	day('endsOn', 'Last day of the work'),
] as const;

export const timetableStored = ({
	questionsCloseAt,
	answersBy,
	closesAt,
	evaluatedBy,
	awardBy,
	startsOn,
	endsOn,
}: Timetable): BoxValues => ({
	...dayBoxes('questionsCloseOn', londonDay(questionsCloseAt)),
	questionsCloseTime: [londonTime(questionsCloseAt)],
	...dayBoxes('answersBy', answersBy),
	...dayBoxes('closesOn', londonDay(closesAt)),
	closesTime: [londonTime(closesAt)],
	...dayBoxes('evaluatedBy', evaluatedBy),
	...dayBoxes('awardBy', awardBy),
	...dayBoxes('startsOn', startsOn),
	...dayBoxes('endsOn', endsOn),
});

export const timetablePart: TenderPart<true> = {
	entryOf: () => true,
	ask: ({ tender: { notice } }) => ({
		title: 'Timetable',
		questions: [
			{
				...day('opensOn', 'Bids can be started from'),
				hint: 'Leave it empty for the day of publication. Until then the tender is listed as coming: it can be read and asked about.',
			},
			...TIMETABLE_QUESTIONS,
		],
		stored: {
			...(notice.opensOn === null ? {} : dayBoxes('opensOn', notice.opensOn)),
			...timetableStored(notice.timetable),
		},
		button: { text: 'Save' },
	}),
	parse: parseTimetable,
};

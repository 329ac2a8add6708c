import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import { monthsLabel } from '../../app/domain/calendar/period-label.ts';
import { writeDay } from '../../app/domain/calendar/write-date.ts';
import type { BoardReportNamed } from './board-report-letters.ts';

interface BoardReportFacts {
	readonly title: string;
	readonly period: Period;
	readonly bodyName: string;
	readonly meeting: { readonly boardName: string; readonly heldOn: IsoDate };
}

/** The words by which a letter names a board report; `link` is the whole address of the page to open. */
export const nameBoardReport = (
	{ title, period, bodyName, meeting }: BoardReportFacts,
	link: string,
): BoardReportNamed => ({
	title,
	months: monthsLabel(period),
	boardName: meeting.boardName,
	meetingDay: writeDay(meeting.heldOn),
	commissioner: bodyName,
	link,
});

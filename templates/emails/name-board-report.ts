import { meetingsWords } from '../../app/domain/board-report/meetings-words.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import { monthsLabel } from '../../app/domain/calendar/period-label.ts';
import type { BoardReportNamed } from './board-report-letters.ts';

interface BoardReportFacts {
	readonly title: string;
	readonly period: Period;
	readonly bodyName: string;
	readonly covers: readonly { readonly boardName: string; readonly heldOn: IsoDate }[];
}

/** The words by which a letter names a board report; `link` is the whole address of the page to open. */
export const nameBoardReport = (
	{ title, period, bodyName, covers }: BoardReportFacts,
	link: string,
): BoardReportNamed => ({
	title,
	months: monthsLabel(period),
	meetings: meetingsWords(covers),
	commissioner: bodyName,
	link,
});

import { quarterOfPaper } from '../../../domain/board-report/quarter-of-paper.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import { RETURN_STATE_NAMES } from '../../../domain/kpi-return/return-state-names.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { OpenReturn } from '../../../operations/kpi-return/open-return.type.ts';
import type { ChaseBoard } from '../../../operations/kpi-return/show-chase-board.ts';
import { byDeadline } from './by-deadline.ts';

/** What the papers for a programme's next board meetings would have to do without. */
export interface Paper {
	readonly key: string;
	/** The programme and the quarter that the papers are about. */
	readonly heading: string;
	readonly meetings: readonly string[];
	readonly lacks: readonly string[];
}

/** The next papers of each programme that a return is missing from, by the quarter that they are about. */
export function papersOf({ returns, meetings, periods, today }: ChaseBoard): readonly Paper[] {
	const papers = meetings.flatMap((meeting) => {
		const quarter = quarterOfPaper(periods.get(meeting.programmeId) ?? [], meeting);
		return quarter === null ? [] : [{ ...meeting, quarter }];
	});
	return [...Map.groupBy(papers, ({ quarter }) => quarter.id).values()].flatMap((alike) => {
		const [paper] = alike;
		// A paper rests on every return up to its quarter.
		const missing = returns
			.filter((row) => row.programmeId === paper?.programmeId && row.period.number <= paper.quarter.number)
			.sort(byDeadline);
		if (paper === undefined || missing[0] === undefined) return [];
		return [
			{
				key: paper.quarter.id,
				heading: `${missing[0].programmeName}: papers on ${monthsLabel(paper.quarter)}`,
				meetings: alike.map(
					({ boardName, heldOn, papersDueOn }) =>
						`${boardName}: ${writeDayWithWeekday(heldOn)}, papers ${papersDueOn < today ? 'were' : 'are'} due ${writeDay(papersDueOn)}`,
				),
				lacks: missing.map(lackOf),
			},
		];
	});
}

/** A paper rests on accepted returns alone; one that was accepted before and is open again still stands in it. */
function lackOf({ leadName, period, state, acceptedSubmissionId, openQueries }: OpenReturn): string {
	const standing =
		state === 'queried' && openQueries > 0
			? `${plural(openQueries, 'question', 'questions')} not answered`
			: RETURN_STATE_NAMES[state].toLowerCase();
	return `${leadName}, ${monthsLabel(period)} (${standing}${acceptedSubmissionId === null ? '' : '; the version accepted before still counts'})`;
}

import { quarterOfPaper } from '../../../domain/board-report/quarter-of-paper.ts';
import type { HowLongLeft } from '../../../domain/calendar/due.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import { dueBy } from '../../../domain/kpi-return/return-due.ts';
import type { ReturnState } from '../../../domain/kpi-return/return-state.ts';
import { RETURN_STATE_NAMES } from '../../../domain/kpi-return/return-state-names.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { OpenReturn } from '../../../operations/kpi-return/open-return.type.ts';
import type { ChaseBoard } from '../../../operations/kpi-return/show-chase-board.ts';
import { promiseWords, silenceWords } from '../contact-words.ts';

export interface ChaseBoardView {
	readonly rows: readonly ChaseRow[];
	readonly papers: readonly PaperView[];
}

export interface ChaseRow {
	readonly id: string;
	readonly provider: string;
	readonly months: string;
	readonly agreement: string;
	readonly state: ReturnState;
	readonly dueOn: string;
	readonly extension: string | null;
	readonly left: HowLongLeft;
	readonly promise: string | null;
	readonly lastSaid: string | null;
	readonly silence: string;
}

/** What the papers for a programme's next board meetings would have to do without. */
export interface PaperView {
	readonly key: string;
	/** The programme and the quarter that the papers are about. */
	readonly heading: string;
	readonly meetings: readonly string[];
	readonly lacks: readonly string[];
}

export function chaseBoardView(board: ChaseBoard): ChaseBoardView {
	const { returns, contacts, extensions, today } = board;
	const last = new Map(contacts.map((contact) => [contact.returnId, contact]));
	const promises = new Map(
		contacts.flatMap((contact) =>
			contact.promisedOn === null ? [] : [[contact.returnId, contact.promisedOn] as const],
		),
	);
	const newest = new Map(extensions.map((extension) => [extension.returnId, extension]));
	return {
		rows: [...returns].sort(byDeadline).flatMap((row) => {
			const { dueOn, left } = dueBy(
				{ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn: row.submissionNumber !== null },
				today,
			);
			if (left === null) return [];
			const [contact, promised, extension] = [last.get(row.id), promises.get(row.id), newest.get(row.id)];
			return [
				{
					id: row.id,
					provider: row.leadName,
					months: monthsLabel(row.period),
					agreement: row.agreementTitle,
					state: row.state,
					dueOn: writeDay(dueOn),
					extension:
						extension === undefined
							? null
							: `${writeDay(extension.newDueOn)}, agreed with ${extension.agreedWith}`,
					left,
					promise: promised === undefined ? null : promiseWords(promised, false, today),
					lastSaid: contact === undefined ? null : `${contact.spokeTo}: “${contact.words}”`,
					silence: silenceWords(contact, today),
				},
			];
		}),
		papers: papersOf(board),
	};
}

/** The next papers of each programme that a return is missing from, by the quarter that they are about. */
function papersOf({ returns, meetings, periods, today }: ChaseBoard): readonly PaperView[] {
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byDeadline = (a: OpenReturn, b: OpenReturn): number =>
	compare(a.extendedTo ?? a.period.dueOn, b.extendedTo ?? b.period.dueOn) || compare(a.id, b.id);

/** A paper rests on accepted returns alone; one that was accepted before and is open again still stands in it. */
function lackOf({ leadName, period, state, acceptedSubmissionId, openQueries }: OpenReturn): string {
	const standing =
		state === 'queried' && openQueries > 0
			? `${plural(openQueries, 'question', 'questions')} not answered`
			: RETURN_STATE_NAMES[state].toLowerCase();
	return `${leadName}, ${monthsLabel(period)} (${standing}${acceptedSubmissionId === null ? '' : '; the version accepted before stands'})`;
}

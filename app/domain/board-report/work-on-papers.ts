import type { RolePermission } from '../access/policy.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import type { StateName } from './board-report-state.ts';
import { meetingsWords } from './meetings-words.ts';

interface PaperAtWork {
	readonly id: string;
	readonly state: StateName;
	readonly title: string;
	readonly period: { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
	readonly covers: readonly [Meeting, ...Meeting[]];
}

interface Meeting {
	readonly boardName: string;
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

const WORK: Partial<Record<StateName, readonly [what: string, needs: RolePermission]>> = {
	draft: ['Write the paper', 'board-report.draft'],
	'awaiting-approval': ['Approve the paper or send it back', 'board-report.approve'],
	approved: ['Publish the paper', 'board-report.publish'],
};

/** A paper that waits for the office, until the first day on which papers of its boards are due. */
export function workOnPaper({ id, state, title, period, covers }: PaperAtWork): WaitingItem | null {
	const work = WORK[state];
	if (work === undefined) return null;
	return {
		key: `paper ${id}`,
		what: work[0],
		about: `${title}, ${monthsLabel(period)}`,
		note: `For ${meetingsWords(covers)}`,
		day: firstDue({ covers }),
		href: state === 'awaiting-approval' ? `/board-reports/${id}/approve` : `/board-reports/${id}`,
		needs: work[1],
	};
}

/** The day by which the first of its boards is to have it. */
export const firstDue = ({ covers }: Pick<PaperAtWork, 'covers'>): IsoDate =>
	covers.reduce(
		(first, { papersDueOn }) => (papersDueOn < first ? papersDueOn : first),
		covers[0].papersDueOn,
	);

/** The same paper, published, for a member of a board: until that board meets, where it is known when. */
export const paperToRead = (
	{ id, title, period }: Pick<PaperAtWork, 'id' | 'title' | 'period'>,
	meets: Pick<Meeting, 'boardName' | 'heldOn'> | null,
): WaitingItem => ({
	key: `paper ${id}`,
	what: 'Read the paper',
	about: `${title}, ${monthsLabel(period)}`,
	note: meets === null ? '' : `The ${meets.boardName} meets on ${writeDay(meets.heldOn)}`,
	day: meets?.heldOn ?? null,
	href: `/board-reports/${id}`,
	needs: 'board-report.read',
});

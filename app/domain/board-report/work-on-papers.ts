import type { RolePermission } from '../access/policy.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import type { StateName } from './board-report-state.ts';

interface PaperAtWork {
	readonly id: string;
	readonly state: StateName;
	readonly title: string;
	readonly period: { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
	readonly meeting: {
		readonly boardName: string;
		readonly heldOn: IsoDate;
		readonly papersDueOn: IsoDate;
	};
}

const WORK: Partial<Record<StateName, readonly [what: string, needs: RolePermission]>> = {
	draft: ['Write the paper', 'board-report.draft'],
	'awaiting-approval': ['Approve the paper or send it back', 'board-report.approve'],
	approved: ['Publish the paper', 'board-report.publish'],
};

/** A board's paper that waits for the office, until the day on which its papers are due. */
export function workOnPaper({ id, state, title, period, meeting }: PaperAtWork): WaitingItem | null {
	const work = WORK[state];
	if (work === undefined) return null;
	return {
		key: `paper ${id}`,
		what: work[0],
		about: `${title}, ${monthsLabel(period)}`,
		note: `For the ${meeting.boardName} on ${writeDay(meeting.heldOn)}`,
		day: meeting.papersDueOn,
		href: state === 'awaiting-approval' ? `/board-reports/${id}/approve` : `/board-reports/${id}`,
		needs: work[1],
	};
}

/** The same paper, published, for a member of a board: until that board meets, where it is known when. */
export const paperToRead = (
	{ id, title, period }: Pick<PaperAtWork, 'id' | 'title' | 'period'>,
	meets: Pick<PaperAtWork['meeting'], 'boardName' | 'heldOn'> | null,
): WaitingItem => ({
	key: `paper ${id}`,
	what: 'Read the paper',
	about: `${title}, ${monthsLabel(period)}`,
	note: meets === null ? '' : `The ${meets.boardName} meets on ${writeDay(meets.heldOn)}`,
	day: meets?.heldOn ?? null,
	href: `/board-reports/${id}`,
	needs: 'board-report.read',
});

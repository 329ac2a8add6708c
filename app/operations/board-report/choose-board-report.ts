import type { BoardReportRow, MeetingRow } from '../../../db/read/board-reports.ts';
import { listBoardReports } from '../../../db/read/board-reports.ts';
import { type BoardRow, listMeetings, listProgrammeBoards } from '../../../db/read/boards.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, listProgrammes, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Services } from '../../services.ts';

/** What can be chosen of a new report, as far as it has been. */
export interface Choices {
	readonly programmes: readonly Pick<ProgrammeRow, 'slug' | 'name'>[];
	/** Null until one is chosen. */
	readonly programme: ProgrammeChoices | null;
}

export interface ProgrammeChoices {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	/** Quarters that have ended, the newest first. */
	readonly quarters: readonly Period[];
	readonly boards: readonly BoardRow[];
	/** Reports that there are already. */
	readonly reports: readonly BoardReportRow[];
	/** Meetings that a report on the chosen quarter can be for, soonest first; none until one is chosen. */
	readonly meetings: readonly MeetingRow[];
}

/** A paper about a quarter comes to a meeting of the three quarters after it, or to one that is still to be held. */
const MONTHS_AFTER = 275;

export async function chooseBoardReport(
	services: Services,
	scope: Scope,
	chosen: { readonly programme: string | null; readonly quarter: number | null },
): Promise<Choices> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programmes = await listProgrammes(reader, scope, today);
		const programme = chosen.programme === null ? null : await findProgramme(reader, scope, today, chosen.programme);
		if (programme === null) return { programmes, programme: null };
		const { id, slug, name } = programme;
		const quarters = (await listPeriods(reader, id)).filter(({ endsOn }) => endsOn < today).toReversed();
		const boards = await listProgrammeBoards(reader, id, today);
		const quarter = quarters.find(({ number }) => number === chosen.quarter);
		const boardIds = boards.map((board) => board.id);
		const meetings = quarter === undefined ? [] : likely(await listMeetings(reader, boardIds, quarter.endsOn), quarter.endsOn, today);
		const reports = await listBoardReports(reader, scope, today, { programmeId: id });
		return { programmes, programme: { id, slug, name, quarters, boards, reports, meetings } };
	});
}

const likely = (meetings: readonly MeetingRow[], quarterEndsOn: IsoDate, today: IsoDate): readonly MeetingRow[] =>
	meetings.filter(({ heldOn }) => heldOn <= addDays(quarterEndsOn, MONTHS_AFTER) || (heldOn >= today && heldOn <= addDays(today, MONTHS_AFTER)));

import type { MeetingRow } from '../../../db/read/board-report-covers.ts';
import { type BoardReportRow, findBoardReport, listBoardReports } from '../../../db/read/board-reports.ts';
import { listMeetings, listProgrammeBoards } from '../../../db/read/boards.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, listProgrammes, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { likelyMeetings } from '../../domain/board-report/quarter-of-paper.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Services } from '../../services.ts';

/** What can be chosen of a new report, as far as it has been. */
export interface Choices {
	readonly programmes: readonly Pick<ProgrammeRow, 'slug' | 'name'>[];
	/** Null until one is chosen. */
	readonly programme: ProgrammeChoices | null;
	/** Contract quarter; null until one is chosen. */
	readonly quarter: number | null;
}

export interface ProgrammeChoices {
	readonly slug: string;
	readonly name: string;
	/** Quarters that have ended, the newest first. */
	readonly quarters: readonly Period[];
	/** Reports that there are already. */
	readonly reports: readonly BoardReportRow[];
	/** Meetings that a report on the chosen quarter can be for, soonest first; none until one is chosen. */
	readonly meetings: readonly MeetingRow[];
}

export interface ChosenSoFar {
	readonly programme: string | null;
	readonly quarter: number | null;
	/** The report to replace, which decides the programme and the quarter. */
	readonly replaces: string | null;
}

/** Null where the report to replace is absent or out of scope. */
export async function chooseBoardReport(
	services: Services,
	scope: Scope,
	chosen: ChosenSoFar,
): Promise<Choices | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const replaces =
			chosen.replaces === null ? null : await findBoardReport(reader, scope, today, chosen.replaces);
		if (chosen.replaces !== null && replaces === null) return null;
		const said =
			replaces === null ? chosen : { programme: replaces.programmeSlug, quarter: replaces.period.number };
		const programmes = await listProgrammes(reader, scope, today);
		const programme =
			said.programme === null ? null : await findProgramme(reader, scope, today, said.programme);
		if (programme === null) return { programmes, programme: null, quarter: null };
		const { id, slug, name } = programme;
		const quarters = (await listPeriods(reader, id)).filter(({ endsOn }) => endsOn < today).toReversed();
		const quarter = quarters.find(({ number }) => number === said.quarter);
		const boardIds = (await listProgrammeBoards(reader, id, today)).map((board) => board.id);
		const meetings =
			quarter === undefined
				? []
				: likelyMeetings(await listMeetings(reader, boardIds, quarter.endsOn), quarter.endsOn, today);
		const reports = await listBoardReports(reader, scope, today, { programmeId: id });
		return {
			programmes,
			programme: { slug, name, quarters, reports, meetings },
			quarter: quarter?.number ?? null,
		};
	});
}

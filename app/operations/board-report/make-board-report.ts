import type { Db, Reader } from '../../../db/connect.ts';
import { getBoardReportFacts, type ReportAsked } from '../../../db/read/board-report-facts.ts';
import { type BoardReportRow, listBoardReports } from '../../../db/read/board-reports.ts';
import { listMeetings, listProgrammeBoards } from '../../../db/read/boards.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { findProgramme, listProgrammes, type ProgrammeRow } from '../../../db/read/programmes.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import type { BoardReport } from '../../domain/board-report/board-report.ts';
import type { StateName } from '../../domain/board-report/board-report-state.ts';
import { buildBoardReport } from '../../domain/board-report/build-board-report.ts';
import { WORDS_TO_BE_WRITTEN } from '../../domain/board-report/words-to-begin-with.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';

export interface MakeBoardReport {
	/** Its slug. */
	readonly programme: string;
	/** As typed: `2017-09-30`. */
	readonly quarterEnding: string;
	/** The officer's figures, marked on every page. */
	readonly exact: boolean;
}

export interface BoardReportMade {
	readonly report: Disclosed<BoardReport>;
	/** The kept report whose words it has; null where its words are still to be written. */
	readonly wordsOf: {
		readonly state: StateName;
		readonly boardName: string;
		readonly heldOn: IsoDate;
	} | null;
}

export type MakeRefusal =
	| { readonly code: 'no-such-programme'; readonly programmes: readonly string[] }
	| { readonly code: 'no-such-quarter'; readonly quarters: readonly IsoDate[] };

interface Over {
	readonly db: Pick<Db, 'snapshot'>;
	/** Business day. */
	readonly today: IsoDate;
	readonly demonstration: boolean;
}

/** The report as it would be today, for the command line: nothing is kept. A quarter that has not ended is none to report on. */
export async function makeBoardReport(
	{ db, today, demonstration }: Over,
	asked: MakeBoardReport,
): Promise<Result<BoardReportMade, MakeRefusal>> {
	const scope = scopeOfClock();
	return db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, asked.programme);
		if (programme === null)
			return refused({
				code: 'no-such-programme',
				programmes: (await listProgrammes(reader, scope, today)).map(({ slug }) => slug),
			});
		const ended = (await listPeriods(reader, programme.id)).filter(({ endsOn }) => endsOn < today);
		const quarter = ended.find(({ endsOn }) => endsOn === asked.quarterEnding);
		if (quarter === undefined)
			return refused({ code: 'no-such-quarter', quarters: ended.map(({ endsOn }) => endsOn) });
		const reports = await listBoardReports(reader, scope, today, { programmeId: programme.id });
		const kept =
			reports.find(
				({ period, state }) => period.id === quarter.id && state !== 'withdrawn' && state !== 'replaced',
			) ?? null;
		const [facts] = await getBoardReportFacts(
			reader,
			await describe(reader, programme, quarter, kept, today),
			{ today, demonstration },
		);
		if (facts === undefined) throw new Error('a board report is for no board');
		const wordsOf =
			kept === null
				? null
				: { state: kept.state, boardName: kept.covers[0].boardName, heldOn: kept.covers[0].heldOn };
		return accepted({ report: buildBoardReport(facts, asked.exact ? 'office' : 'public'), wordsOf });
	});
}

async function describe(
	reader: Reader,
	programme: ProgrammeRow,
	quarter: Period,
	kept: BoardReportRow | null,
	today: IsoDate,
): Promise<ReportAsked> {
	const common = {
		programmeId: programme.id,
		quarter: quarter.number,
		body: await findOwner(reader, programme.id, today),
	};
	if (kept !== null) {
		const { id, title, words, covers } = kept;
		return { ...common, reportId: id, title, words, covers };
	}
	const boards = await listProgrammeBoards(reader, programme.id, today);
	const board = boards.find(({ publishes }) => publishes) ?? boards[0];
	const [meeting] = board === undefined ? [] : await listMeetings(reader, [board.id], quarter.endsOn);
	const named =
		board === undefined ? { id: '', name: 'Board still to be named' } : { id: board.id, name: board.name };
	return {
		...common,
		reportId: null,
		title: programme.name,
		words: WORDS_TO_BE_WRITTEN,
		covers: [{ boardId: named.id, boardName: named.name, heldOn: meeting?.heldOn ?? today, asked: '' }],
	};
}

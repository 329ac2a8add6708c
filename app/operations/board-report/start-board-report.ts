import type { Tx } from '../../../db/connect.ts';
import { type BoardReportRow, findBoardReport, listBoardReports } from '../../../db/read/board-reports.ts';
import { findMeeting, listProgrammeBoards } from '../../../db/read/boards.ts';
import { wasWithdrawnForErasing } from '../../../db/read/erasures.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { appendStep, insertDraft } from '../../../db/write/board-reports.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { coversToBeginWith } from '../../domain/board-report/covers-to-begin-with.ts';
import { decideStart, type StartRefusal } from '../../domain/board-report/decide-start.ts';
import { wordsToBeginWith } from '../../domain/board-report/words-to-begin-with.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface StartBoardReport {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	/** Its slug. */
	readonly programme: string;
	readonly quarter: number;
	readonly meetingId: string;
	/** The programme's name unless given. */
	readonly title?: string;
	/** The published report that it is to replace. */
	readonly replacesId?: string;
}

type Refusal = StartRefusal | { readonly code: 'not-found' };
interface Started {
	readonly reportId: string;
}

/** A new draft, with what seldom changes taken over from the programme's newest report; one that replaces another begins with all its words. */
export async function startBoardReport(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: StartBoardReport,
): Promise<Result<Started, Refusal | LooksPersonalRefusal>> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Started, Refusal>(services, actor, 'start-board-report', gated(command), async (tx) => {
		const chosen = await findChosen(tx, scope, today, command);
		if (chosen === null) return refused({ code: 'not-found' });
		const { programme, quarter, meeting, replaces } = chosen;
		const boards = await listProgrammeBoards(tx, programme.id, today);
		const reports = await listBoardReports(tx, scope, today, { programmeId: programme.id });
		const [newest] = reports;
		const standing = reports.filter(
			(each) => each.period.id === quarter.id && stands(each) && each.id !== replaces?.id,
		);
		const begun = standing.find((each) => meetingsOf(each).includes(meeting.id));
		const title = command.title ?? replaces?.title ?? newest?.title ?? programme.name;
		const start = {
			drafterId: actor.personId,
			title,
			quarter,
			meeting,
			programmeBoardIds: boards.map(({ id }) => id),
			replaces,
			begunId: begun?.id ?? null,
		};
		const decided = decideStart(start, today);
		if (!decided.ok) return decided;
		const covers = coversToBeginWith(
			{ boardId: meeting.boardId, meetingId: meeting.id },
			replaces?.covers ?? [],
			{ programmeBoardIds: start.programmeBoardIds, taken: standing.flatMap(meetingsOf) },
		);
		const reportId = services.ids.next();
		await insertDraft(tx, {
			id: reportId,
			programmeId: programme.id,
			periodId: quarter.id,
			covers,
			title: decided.value.title,
			words: replaces?.words ?? wordsToBeginWith(newest?.words ?? null),
			draftedBy: actor.personId,
			draftedAt: now,
			replacesId: replaces?.id ?? null,
		});
		await appendStep(tx, reportId, { kind: 'started', personId: actor.personId, at: now });
		const started = await findBoardReport(tx, scope, today, reportId);
		return accepted({
			outcome: { reportId },
			changes: [
				{
					action: 'board-report.started',
					subject: { kind: 'board-report', id: reportId },
					bodyId: started?.bodyId ?? null,
					after: {
						programmeId: programme.id,
						quarter: quarter.number,
						meetingIds: covers.map(({ meetingId }) => meetingId),
						replaces: replaces?.id ?? null,
					},
				},
			],
		});
	});
}

const meetingsOf = ({ covers }: BoardReportRow): readonly string[] =>
	covers.map(({ meetingId }) => meetingId);

const stands = ({ state }: BoardReportRow): boolean => state !== 'withdrawn' && state !== 'replaced';

/** What the command names; null where any of it is absent, out of scope or does not belong together. */
async function findChosen(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	{ programme: slug, quarter: number, meetingId, replacesId }: StartBoardReport,
) {
	const programme = await lockProgramme(tx, scope, today, slug);
	if (programme === null) return null;
	const quarter = (await listPeriods(tx, programme.id)).find((period) => period.number === number);
	const meeting = await findMeeting(tx, programme.id, meetingId, today);
	if (quarter === undefined || meeting === null) return null;
	if (replacesId === undefined) return { programme, quarter, meeting, replaces: null };
	const replaces = await findBoardReport(tx, scope, today, replacesId);
	if (replaces?.programmeId !== programme.id || replaces.period.id !== quarter.id) return null;
	const isErased = replaces.state === 'withdrawn' && (await wasWithdrawnForErasing(tx, replaces.id));
	return { programme, quarter, meeting, replaces: { ...replaces, isErased } };
}

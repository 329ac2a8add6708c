import { NO_WORDS } from '../../../../app/domain/board-report/officer-words.ts';
import { approveBoardReport } from '../../../../app/operations/board-report/approve-board-report.ts';
import { publishBoardReport } from '../../../../app/operations/board-report/publish-board-report.ts';
import { saveWords } from '../../../../app/operations/board-report/save-words.ts';
import { sendForApproval } from '../../../../app/operations/board-report/send-for-approval.ts';
import { showBoardReport } from '../../../../app/operations/board-report/show-board-report.ts';
import { startBoardReport } from '../../../../app/operations/board-report/start-board-report.ts';
import type { Services } from '../../../../app/services.ts';
import { actorNamed } from '../../../setup/actor-named.ts';
import { NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

interface Wanted {
	readonly title: string;
	readonly body: string;
	readonly programme: string;
	readonly quarter: number;
	readonly board: string;
	readonly reaches: 'draft' | 'awaiting-approval' | 'published';
}

const WEST_MIDLANDS = 'West Midlands Police and Crime Commissioner';
const NOTTINGHAMSHIRE = 'Nottinghamshire Police and Crime Commissioner';
const LIVE = { body: WEST_MIDLANDS, programme: 'demonstration-programme-west-midlands' } as const;
/** One in each state that matters, to two boards of one commissioner and to another's. */
const WANTED: readonly Wanted[] = [
	{
		...LIVE,
		title: 'Report in draft',
		quarter: 12,
		board: 'Strategic Policing and Crime Board',
		reaches: 'draft',
	},
	{
		...LIVE,
		title: 'Report to approve',
		quarter: 11,
		board: 'Strategic Policing and Crime Board',
		reaches: 'awaiting-approval',
	},
	{
		...LIVE,
		title: 'Report of the crime board',
		quarter: 13,
		board: 'Strategic Policing and Crime Board',
		reaches: 'published',
	},
	{
		...LIVE,
		title: 'Report of the alliance',
		quarter: 13,
		board: 'Violence Prevention Alliance',
		reaches: 'published',
	},
	{
		title: 'Report of another commissioner',
		body: NOTTINGHAMSHIRE,
		programme: 'nottinghamshire-perpetrator-programme',
		quarter: 3,
		board: 'Nottinghamshire performance board (invented)',
		reaches: 'published',
	},
];

const WORDS = {
	...NO_WORDS,
	purpose: 'To tell members how the programme performed.',
	background: 'Members approved the programme.',
	why: 'Two vacant posts were filled.',
	whatIsBeingDone: 'Calls are tried at three times of day.',
	recommendation: 'Members are asked to note the report.',
	financial: 'There are no new financial implications.',
	legal: 'There are no new legal implications.',
	equality: 'Equality counts are collected once a year.',
	contact: 'Policy officer',
};

const ok = <T>(
	done: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T => {
	if (!done.ok) throw new Error(`a sample report was refused: ${JSON.stringify(done.refusal)}`);
	return done.value;
};

/** Writes the reports as people would, before the portal starts. */
export async function prepareBoardReports(services: Services): Promise<void> {
	for (const wanted of WANTED) await prepareReport(services, wanted);
}

async function prepareReport(
	services: Services,
	{ title, body, programme, quarter, board, reaches }: Wanted,
): Promise<void> {
	const officer = await actorNamed(services, 'officer', body);
	const [, , scope] = officer;
	const order = () => ({ commandId: services.ids.next() });
	const meeting = await services.db.reader
		.selectFrom('boardMeeting')
		.innerJoin('board', 'board.id', 'boardMeeting.boardId')
		.innerJoin('reportingPeriod', (join) => join.onRef('reportingPeriod.dueOn', '<', 'boardMeeting.heldOn'))
		.innerJoin('programme', 'programme.id', 'reportingPeriod.programmeId')
		.select(['boardMeeting.id', 'board.id as boardId'])
		.where('board.name', '=', board)
		.where('programme.slug', '=', programme)
		.where('reportingPeriod.number', '=', quarter)
		.orderBy('heldOn')
		.executeTakeFirstOrThrow();
	const { reportId } = ok(
		await startBoardReport(...officer, { ...order(), programme, quarter, meetingId: meeting.id, title }),
	);
	const version = (await showBoardReport(services, scope, reportId, 'exact'))?.row.version ?? 0;
	ok(
		await saveWords(...officer, {
			...order(),
			reportId,
			expectedVersion: version,
			title,
			words: WORDS,
			nobodyNamed: true,
		}),
	);
	if (reaches === 'draft') return;
	ok(await sendForApproval(...officer, { ...order(), reportId }));
	if (reaches === 'awaiting-approval') return;
	const digestSeen = (await showBoardReport(services, scope, reportId, 'exact'))?.digest ?? '';
	ok(
		await approveBoardReport(...(await actorNamed(services, 'approver', body)), {
			...order(),
			reportId,
			digestSeen,
		}),
	);
	ok(await publishBoardReport(...officer, { ...order(), reportId }));
}

/** The first board of each is named in the address too. */
const reportsIn =
	(states: readonly Wanted['reaches'][]): SampleRecords =>
	async ({ db }) => {
		const records: SampleRecord[] = [];
		for (const { title, reaches } of WANTED) {
			if (!states.includes(reaches)) continue;
			const { id, bodyId } = await db.reader
				.selectFrom('boardReport')
				.innerJoin('programmeOwnership', 'programmeOwnership.programmeId', 'boardReport.programmeId')
				.select(['boardReport.id', 'programmeOwnership.organisationId as bodyId'])
				.where('title', '=', title)
				.executeTakeFirstOrThrow();
			const cover = await db.reader
				.selectFrom('boardReportCover')
				.select('boardId')
				.where('reportId', '=', id)
				.orderBy('position')
				.executeTakeFirstOrThrow();
			const boards = await db.reader
				.selectFrom('boardReportBoard')
				.select('boardId')
				.where('reportId', '=', id)
				.execute();
			records.push({
				...NOBODYS,
				name: title,
				params: { report: id, board: cover.boardId },
				bodyIds: [bodyId],
				boardIds: boards.map(({ boardId }) => boardId),
			});
		}
		return records;
	};

export const sampleReports = reportsIn(['draft', 'awaiting-approval', 'published']);
export const samplePublishedReports = reportsIn(['published']);

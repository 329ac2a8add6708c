import type { Found } from '../../app/domain/access/found.ts';
import type {
	BoardReportFacts,
	FundingStream,
	Named,
	PreviousReport,
	ReportedAgreement,
	ReportedAllocation,
	ReportedProgramme,
} from '../../app/domain/board-report/board-report-facts.ts';
import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import { rememberReport } from '../../app/domain/board-report/remember-report.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { findPreviousIssue, type PreviousIssue } from './board-report-issues.ts';
import type { BoardReportRow } from './board-reports.ts';
import { listInKind } from './in-kind.ts';
import { listItemsForBoard } from './items-for-board.ts';
import { getAllKpiFacts } from './kpi-facts.ts';
import { getProgrammeNames } from './names.ts';
import { listPeriods } from './periods.ts';
import { listPromisedLevels } from './promised-levels.ts';
import { listReopenings } from './reopenings.ts';
import { keptByDecision, listReportedPayments, paidByStreams } from './reported-money.ts';
import { reportedUnits } from './reported-units.ts';

/** Which report: a programme already found in scope, a quarter, the meetings of its boards, and the officer's words. */
export interface ReportAsked {
	/** Null where it is not kept (the command line). */
	readonly reportId: Found<'board report'> | null;
	readonly programmeId: Found<'programme'>;
	readonly quarter: number;
	readonly body: Named;
	readonly title: string;
	readonly words: OfficerWords;
	readonly covers: readonly CoverAsked[];
}

interface CoverAsked {
	readonly boardId: string;
	readonly boardName: string;
	readonly heldOn: IsoDate;
	/** Empty: what the words ask of every board. */
	readonly asked: string;
}

type Told = Pick<BoardReportFacts, 'today' | 'demonstration'>;

/** Of a kept report already found in scope: for each of its covers, in their order. */
export const getFactsOfReport = (
	reader: Reader,
	{ id, programmeId, period, bodyId, bodyName, covers, title, words }: BoardReportRow,
	told: Told,
): Promise<readonly BoardReportFacts[]> =>
	getBoardReportFacts(
		reader,
		{
			reportId: id,
			programmeId,
			quarter: period.number,
			body: { id: bodyId, name: bodyName },
			title,
			words,
			covers,
		},
		told,
	);

/**
 * All that a board report is made of, for each of its covers: they differ in the board, its meeting, what it is asked and its last paper, and in
 * nothing else. Flat queries, none per area, agreement or quarter: run them in one snapshot.
 */
export async function getBoardReportFacts(
	reader: Reader,
	asked: ReportAsked,
	{ today, demonstration }: Told,
): Promise<readonly BoardReportFacts[]> {
	const { programmeId, body, title, words } = asked;
	const periods = await listPeriods(reader, programmeId);
	const period = periods.find(({ number }) => number === asked.quarter);
	if (period === undefined) throw new Error(`the programme has no quarter ${asked.quarter}`);
	const { providers } = await getProgrammeNames(reader, programmeId);
	const common = {
		today,
		demonstration,
		body,
		title,
		programme: await getProgramme(reader, programmeId),
		period,
		periods,
		kpi: await getAllKpiFacts(reader, programmeId, periods, today),
		areas: await listAreasServed(reader, programmeId),
		providers: [...providers].map(([id, name]) => ({ id, name })),
		agreements: await listAgreements(reader, programmeId),
		fundingStreams: await listFundingStreams(reader, programmeId),
		promised: await listPromisedLevels(reader, programmeId),
		allocations: await listAllocations(reader, programmeId),
		payments: await listReportedPayments(reader, programmeId, today),
		keptPence: await keptByDecision(reader, programmeId, period.number),
		paidByStream: await paidByStreams(reader, programmeId, period.number, today),
		units: await reportedUnits(reader, programmeId, period.endsOn),
		inKind: await listInKind(reader, programmeId),
		items: await listItemsForBoard(reader, programmeId, today),
		reopenings: await listReopenings(reader, programmeId),
	};
	const remembered = await Promise.all(
		asked.covers.map(async ({ boardId }) =>
			remember(
				reader,
				programmeId,
				await findPreviousIssue(reader, programmeId, boardId, asked.quarter, asked.reportId),
			),
		),
	);
	return asked.covers.map(({ boardId, boardName, heldOn, asked: ask }, at) => {
		const previous = remembered[at] ?? null;
		return {
			...common,
			board: { id: boardId, name: boardName },
			meetingOn: heldOn,
			words: ask === '' ? words : { ...words, recommendation: ask },
			previous,
			otherPrevious: remembered.flatMap((other) =>
				other === null || other.reportId === previous?.reportId ? [] : [other],
			),
		};
	});
}

const remember = async (
	reader: Reader,
	programmeId: Found<'programme'>,
	issue: PreviousIssue | null,
): Promise<PreviousReport | null> =>
	issue === null
		? null
		: rememberReport(issue.exact, {
				reportId: issue.reportId,
				disclosed: issue.disclosed,
				units: await reportedUnits(reader, programmeId, issue.exact.period.endsOn),
			});

const getProgramme = (reader: Reader, programmeId: Found<'programme'>): Promise<ReportedProgramme> =>
	reader
		.selectFrom('programme')
		.select(['id', 'slug', 'name', 'startsOn', 'endsOn', 'decisionReference', 'legalBasis', 'legalBasisNote'])
		.where('id', '=', programmeId)
		.executeTakeFirstOrThrow();

/** Areas whose people the programme serves; one that may only buy places is none of its. */
const listAreasServed = (reader: Reader, programmeId: Found<'programme'>): Promise<readonly Named[]> =>
	reader
		.selectFrom('programmeArea')
		.innerJoin('area', 'area.id', 'programmeArea.areaId')
		.select(['area.id', 'area.name'])
		.where('programmeArea.programmeId', '=', programmeId)
		.where('programmeArea.accessRule', '!=', 'purchase-only')
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();

const listAgreements = (
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly ReportedAgreement[]> =>
	reader
		.selectFrom('grantAgreement as agreement')
		.innerJoin('strand', 'strand.id', 'agreement.strandId')
		.select([
			'agreement.id',
			'agreement.reference',
			'agreement.title',
			'strand.kind as strand',
			'agreement.leadId as providerId',
			'agreement.valuePence',
		])
		.where('agreement.programmeId', '=', programmeId)
		.orderBy('strand.kind')
		.orderBy('agreement.reference')
		.orderBy('agreement.id')
		.execute();

async function listFundingStreams(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly FundingStream[]> {
	const rows = await reader
		.selectFrom('fundingStream')
		.select(['funder', 'name', 'amountPence', 'approximate', 'paidByFunder'])
		.where('programmeId', '=', programmeId)
		.orderBy('amountPence', 'desc')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		...row,
		approximate: row.approximate === 1,
		paidByFunder: row.paidByFunder === 1,
	}));
}

const listAllocations = (
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly ReportedAllocation[]> =>
	reader
		.selectFrom('allocation')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'allocation.agreementId')
		.innerJoin('intervention', 'intervention.id', 'allocation.interventionId')
		.select([
			'allocation.agreementId',
			'allocation.areaId',
			'intervention.name as intervention',
			'allocation.units',
			'allocation.unitPricePence',
		])
		.where('agreement.programmeId', '=', programmeId)
		.orderBy('agreement.reference')
		.orderBy('allocation.areaId')
		.orderBy('intervention.name')
		.orderBy('allocation.id')
		.execute();

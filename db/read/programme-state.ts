import type { ProgrammeInUse, ProgrammeState } from '../../app/domain/programme/decide-programme-edit.ts';
import type { ProgrammeContent } from '../../app/domain/programme/programme.ts';
import type { Reader } from '../connect.ts';
import type { ProgrammeParts } from './programme-parts.ts';
import type { ProgrammeRow } from './programmes.ts';

/** What the office wrote down of a programme, out of its rows. */
export const programmeContent = (row: ProgrammeRow, parts: ProgrammeParts): ProgrammeContent => ({
	name: row.name,
	summary: row.summary,
	whoItIsFor: row.whoItIsFor,
	startsOn: row.startsOn,
	endsOn: row.endsOn,
	decisionReference: row.decisionReference,
	legalBasis: row.legalBasis,
	legalBasisNote: row.legalBasisNote,
	referral: { howToRefer: row.howToRefer, contact: row.referralContact, weeksToStart: row.weeksToStart },
	areas: parts.areas.map(
		({ areaId, accessRule, respectRequirement, existingProvision, position, frameworkShownOn }) => ({
			areaId,
			accessRule,
			respectRequirement,
			existingProvision,
			position,
			frameworkShownOn,
		}),
	),
	strands: parts.strands.map(({ id, kind, name }) => ({ strandId: id, kind, name })),
	interventions: parts.interventions.map(({ id, strandId, name, description, weeks }) => ({
		interventionId: id,
		strandId,
		name,
		description,
		weeks,
	})),
	fundingStreams: parts.fundingStreams.map(({ id, funder, name, amountPence, approximate, legalBasis }) => ({
		fundingStreamId: id,
		funder,
		name,
		amount: amountPence,
		isApproximate: approximate === 1,
		legalBasis,
	})),
	boardIds: parts.boards.map(({ id }) => id),
});

/** A programme already found in scope as its decisions see it, with what rests on it. */
export async function getProgrammeState(
	reader: Reader,
	row: ProgrammeRow,
	parts: ProgrammeParts,
): Promise<ProgrammeState> {
	return {
		version: row.version,
		content: programmeContent(row, parts),
		inUse: await getProgrammeInUse(reader, row.id),
	};
}

async function getProgrammeInUse(reader: Reader, programmeId: string): Promise<ProgrammeInUse> {
	const agreements = await reader
		.selectFrom('grant_agreement')
		.select(['id', 'strand_id as strandId', 'starts_on as startsOn', 'ends_on as endsOn'])
		.where('programme_id', '=', programmeId)
		.orderBy('id')
		.execute();
	const agreementAreas = await reader
		.selectFrom('agreement_area')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'agreement_area.agreement_id')
		.select('agreement_area.area_id as areaId')
		.distinct()
		.where('grant_agreement.programme_id', '=', programmeId)
		.orderBy('agreement_area.area_id')
		.execute();
	const allocations = await reader
		.selectFrom('allocation')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'allocation.agreement_id')
		.select(['allocation.area_id as areaId', 'allocation.intervention_id as interventionId'])
		.distinct()
		.where('grant_agreement.programme_id', '=', programmeId)
		.orderBy('allocation.area_id')
		.orderBy('allocation.intervention_id')
		.execute();
	const boards = await reader
		.selectFrom('board_report')
		.innerJoin('board_meeting', 'board_meeting.id', 'board_report.meeting_id')
		.select('board_meeting.board_id as boardId')
		.distinct()
		.where('board_report.programme_id', '=', programmeId)
		.orderBy('board_meeting.board_id')
		.execute();
	const periods = await reader
		.selectFrom('reporting_period')
		.select(['starts_on as startsOn', 'ends_on as endsOn'])
		.where('programme_id', '=', programmeId)
		.orderBy('number')
		.execute();
	const spans = [...periods, ...agreements];
	const [first] = spans.map(({ startsOn }) => startsOn).sort();
	const last = spans
		.map(({ endsOn }) => endsOn)
		.sort()
		.at(-1);
	return {
		areaIds: [...new Set([...agreementAreas, ...allocations].map(({ areaId }) => areaId))],
		strandIds: [...new Set(agreements.map(({ strandId }) => strandId))],
		interventionIds: [...new Set(allocations.map(({ interventionId }) => interventionId))],
		boardIds: boards.map(({ boardId }) => boardId),
		span: first === undefined || last === undefined ? null : { startsOn: first, endsOn: last },
	};
}

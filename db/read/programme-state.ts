import type { Found } from '../../app/domain/access/found.ts';
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
	referral: { howToRefer: row.howToRefer, contact: row.referralContact },
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
	fundingStreams: parts.fundingStreams.map((one) => ({
		fundingStreamId: one.id,
		funder: one.funder,
		name: one.name,
		amount: one.amountPence,
		isApproximate: one.approximate === 1,
		legalBasis: one.legalBasis,
		isPaidByFunder: one.paidByFunder === 1,
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

async function getProgrammeInUse(reader: Reader, programmeId: Found<'programme'>): Promise<ProgrammeInUse> {
	const agreements = await reader
		.selectFrom('grantAgreement')
		.select(['id', 'strandId', 'startsOn', 'endsOn'])
		.where('programmeId', '=', programmeId)
		.orderBy('id')
		.execute();
	const agreementAreas = await reader
		.selectFrom('agreementArea')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementArea.agreementId')
		.select('agreementArea.areaId')
		.distinct()
		.where('grantAgreement.programmeId', '=', programmeId)
		.orderBy('agreementArea.areaId')
		.execute();
	const allocations = await reader
		.selectFrom('allocation')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'allocation.agreementId')
		.select(['allocation.areaId', 'allocation.interventionId'])
		.distinct()
		.where('grantAgreement.programmeId', '=', programmeId)
		.orderBy('allocation.areaId')
		.orderBy('allocation.interventionId')
		.execute();
	const streams = await reader
		.selectFrom('agreementFunding')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementFunding.agreementId')
		.select('agreementFunding.fundingStreamId')
		.distinct()
		.where('grantAgreement.programmeId', '=', programmeId)
		.orderBy('agreementFunding.fundingStreamId')
		.execute();
	const boards = await reader
		.selectFrom('boardReport')
		.innerJoin('boardReportCover as cover', 'cover.reportId', 'boardReport.id')
		.select('cover.boardId')
		.distinct()
		.where('boardReport.programmeId', '=', programmeId)
		.orderBy('cover.boardId')
		.execute();
	const periods = await reader
		.selectFrom('reportingPeriod')
		.select(['startsOn', 'endsOn'])
		.where('programmeId', '=', programmeId)
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
		fundingStreamIds: streams.map(({ fundingStreamId }) => fundingStreamId),
		boardIds: boards.map(({ boardId }) => boardId),
		span: first === undefined || last === undefined ? null : { startsOn: first, endsOn: last },
	};
}

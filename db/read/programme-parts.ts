import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { ProgrammeAreaTable } from '../tables/programme-area.ts';

export interface ProgrammeAreaRow {
	readonly areaId: string;
	readonly name: string;
	readonly onsCode: string;
	readonly accessRule: ProgrammeAreaTable['accessRule'];
	readonly respectRequirement: ProgrammeAreaTable['respectRequirement'];
	readonly existingProvision: string;
	readonly position: string;
	readonly frameworkShownOn: IsoDate | null;
}

export interface ProgrammeParts {
	readonly areas: readonly ProgrammeAreaRow[];
	readonly strands: readonly {
		readonly id: string;
		readonly kind: 'perpetrator' | 'support';
		readonly name: string;
	}[];
	readonly interventions: readonly {
		readonly id: string;
		readonly strandId: string;
		readonly name: string;
		readonly description: string;
		readonly weeks: number | null;
	}[];
	readonly fundingStreams: readonly {
		readonly id: string;
		readonly funder: string;
		readonly name: string;
		readonly amountPence: number;
		readonly approximate: number;
		readonly legalBasis: string | null;
		readonly paidByFunder: number;
	}[];
	readonly boards: readonly { readonly id: string; readonly name: string; readonly publishes: number }[];
	readonly agreements: readonly {
		readonly id: string;
		readonly reference: string;
		readonly title: string;
		readonly provider: string;
		readonly strand: string;
		readonly startsOn: IsoDate;
		readonly endsOn: IsoDate;
		readonly valuePence: number;
	}[];
}

/** Everything that hangs from a programme already found in scope, each list in the order in which people read it. */
export async function getProgrammeParts(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<ProgrammeParts> {
	const areas = await reader
		.selectFrom('programmeArea as pa')
		.innerJoin('area', 'area.id', 'pa.areaId')
		.select([
			'pa.areaId',
			'area.name',
			'area.onsCode',
			'pa.accessRule',
			'pa.respectRequirement',
			'pa.existingProvision',
			'pa.position',
			'pa.frameworkShownOn',
		])
		.where('pa.programmeId', '=', programmeId)
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
	const strands = await reader
		.selectFrom('strand')
		.select(['id', 'kind', 'name'])
		.where('programmeId', '=', programmeId)
		.orderBy('kind')
		.orderBy('id')
		.execute();
	const interventions = await reader
		.selectFrom('intervention')
		.select(['id', 'strandId', 'name', 'description', 'weeks'])
		.where('programmeId', '=', programmeId)
		.orderBy('name')
		.orderBy('id')
		.execute();
	const fundingStreams = await reader
		.selectFrom('fundingStream')
		.select(['id', 'funder', 'name', 'amountPence', 'approximate', 'legalBasis', 'paidByFunder'])
		.where('programmeId', '=', programmeId)
		.orderBy('amountPence', 'desc')
		.orderBy('id')
		.execute();
	const boards = await reader
		.selectFrom('programmeBoard')
		.innerJoin('board', 'board.id', 'programmeBoard.boardId')
		.select(['board.id', 'board.name', 'board.publishes'])
		.where('programmeBoard.programmeId', '=', programmeId)
		.orderBy('board.name')
		.orderBy('board.id')
		.execute();
	const agreements = await reader
		.selectFrom('grantAgreement')
		.innerJoin('organisation', 'organisation.id', 'grantAgreement.leadId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.select([
			'grantAgreement.id',
			'grantAgreement.reference',
			'grantAgreement.title',
			'organisation.name as provider',
			'strand.name as strand',
			'grantAgreement.startsOn',
			'grantAgreement.endsOn',
			'grantAgreement.valuePence',
		])
		.where('grantAgreement.programmeId', '=', programmeId)
		.orderBy('strand.kind')
		.orderBy('grantAgreement.reference')
		.execute();
	return { areas, strands, interventions, fundingStreams, boards, agreements };
}

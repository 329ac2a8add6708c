import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { ProgrammeAreaTable } from '../tables/programme-area.ts';

export interface ProgrammeAreaRow {
	readonly areaId: string;
	readonly name: string;
	readonly onsCode: string;
	readonly accessRule: ProgrammeAreaTable['access_rule'];
	readonly respectRequirement: ProgrammeAreaTable['respect_requirement'];
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
export async function getProgrammeParts(reader: Reader, programmeId: string): Promise<ProgrammeParts> {
	const areas = await reader
		.selectFrom('programme_area as pa')
		.innerJoin('area', 'area.id', 'pa.area_id')
		.select([
			'pa.area_id as areaId',
			'area.name',
			'area.ons_code as onsCode',
			'pa.access_rule as accessRule',
			'pa.respect_requirement as respectRequirement',
			'pa.existing_provision as existingProvision',
			'pa.position',
			'pa.framework_shown_on as frameworkShownOn',
		])
		.where('pa.programme_id', '=', programmeId)
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
	const strands = await reader
		.selectFrom('strand')
		.select(['id', 'kind', 'name'])
		.where('programme_id', '=', programmeId)
		.orderBy('kind')
		.orderBy('id')
		.execute();
	const interventions = await reader
		.selectFrom('intervention')
		.select(['id', 'strand_id as strandId', 'name', 'description', 'weeks'])
		.where('programme_id', '=', programmeId)
		.orderBy('name')
		.orderBy('id')
		.execute();
	const fundingStreams = await reader
		.selectFrom('funding_stream')
		.select([
			'id',
			'funder',
			'name',
			'amount_pence as amountPence',
			'approximate',
			'legal_basis as legalBasis',
		])
		.where('programme_id', '=', programmeId)
		.orderBy('amount_pence', 'desc')
		.orderBy('id')
		.execute();
	const boards = await reader
		.selectFrom('programme_board')
		.innerJoin('board', 'board.id', 'programme_board.board_id')
		.select(['board.id', 'board.name', 'board.publishes'])
		.where('programme_board.programme_id', '=', programmeId)
		.orderBy('board.name')
		.orderBy('board.id')
		.execute();
	const agreements = await reader
		.selectFrom('grant_agreement')
		.innerJoin('organisation', 'organisation.id', 'grant_agreement.lead_id')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.select([
			'grant_agreement.id',
			'grant_agreement.reference',
			'grant_agreement.title',
			'organisation.name as provider',
			'strand.name as strand',
			'grant_agreement.starts_on as startsOn',
			'grant_agreement.ends_on as endsOn',
			'grant_agreement.value_pence as valuePence',
		])
		.where('grant_agreement.programme_id', '=', programmeId)
		.orderBy('strand.kind')
		.orderBy('grant_agreement.reference')
		.execute();
	return { areas, strands, interventions, fundingStreams, boards, agreements };
}

import type { Reader } from '../connect.ts';

export interface AgreementAreaRow {
	readonly agreementId: string;
	readonly areaId: string;
	readonly areaName: string;
	/** Who delivers there: the lead or a member of the consortium. */
	readonly organisationId: string;
	readonly organisationName: string;
}

/** The areas of agreements already found in scope, by name: the order in which a return's rows are shown. */
export async function listAgreementAreas(
	reader: Reader,
	agreementIds: readonly string[],
): Promise<readonly AgreementAreaRow[]> {
	if (agreementIds.length === 0) return [];
	return reader
		.selectFrom('agreement_area')
		.innerJoin('area', 'area.id', 'agreement_area.area_id')
		.innerJoin('organisation', 'organisation.id', 'agreement_area.organisation_id')
		.select([
			'agreement_id as agreementId',
			'agreement_area.area_id as areaId',
			'area.name as areaName',
			'organisation.id as organisationId',
			'organisation.name as organisationName',
		])
		.where('agreement_id', 'in', agreementIds)
		.orderBy('agreement_id')
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
}

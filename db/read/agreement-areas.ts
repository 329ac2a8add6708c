import type { Found } from '../../app/domain/access/found.ts';
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
	agreementIds: readonly Found<'agreement'>[],
): Promise<readonly AgreementAreaRow[]> {
	if (agreementIds.length === 0) return [];
	return reader
		.selectFrom('agreementArea')
		.innerJoin('area', 'area.id', 'agreementArea.areaId')
		.innerJoin('organisation', 'organisation.id', 'agreementArea.organisationId')
		.select([
			'agreementId',
			'agreementArea.areaId',
			'area.name as areaName',
			'organisation.id as organisationId',
			'organisation.name as organisationName',
		])
		.where('agreementId', 'in', agreementIds)
		.orderBy('agreementId')
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
}

import type { Found } from '../../app/domain/access/found.ts';
import type { Reader } from '../connect.ts';

export interface ProgrammeNames {
	/** Area names by id, in the order of the alphabet. */
	readonly areas: ReadonlyMap<string, string>;
	/** Names of the agreements' holders by organisation id. */
	readonly providers: ReadonlyMap<string, string>;
}

/** The names that stand in a programme's tables and sentences, for a programme already found in scope. */
export async function getProgrammeNames(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<ProgrammeNames> {
	const areas = await reader
		.selectFrom('programmeArea')
		.innerJoin('area', 'area.id', 'programmeArea.areaId')
		.select(['area.id', 'area.name'])
		.where('programmeArea.programmeId', '=', programmeId)
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
	const providers = await reader
		.selectFrom('grantAgreement')
		.innerJoin('organisation', 'organisation.id', 'grantAgreement.leadId')
		.select(['organisation.id', 'organisation.name'])
		.distinct()
		.where('grantAgreement.programmeId', '=', programmeId)
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	return {
		areas: new Map(areas.map(({ id, name }) => [id, name])),
		providers: new Map(providers.map(({ id, name }) => [id, name])),
	};
}

import type { Reader } from '../connect.ts';

export interface ProgrammeNames {
	/** Area names by id, in the order of the alphabet. */
	readonly areas: ReadonlyMap<string, string>;
	/** Names of the agreements' holders by organisation id. */
	readonly providers: ReadonlyMap<string, string>;
}

/** The names that stand in a programme's tables and sentences, for a programme already found in scope. */
export async function getProgrammeNames(reader: Reader, programmeId: string): Promise<ProgrammeNames> {
	const areas = await reader
		.selectFrom('programme_area')
		.innerJoin('area', 'area.id', 'programme_area.area_id')
		.select(['area.id', 'area.name'])
		.where('programme_area.programme_id', '=', programmeId)
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
	const providers = await reader
		.selectFrom('grant_agreement')
		.innerJoin('organisation', 'organisation.id', 'grant_agreement.lead_id')
		.select(['organisation.id', 'organisation.name'])
		.distinct()
		.where('grant_agreement.programme_id', '=', programmeId)
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	return {
		areas: new Map(areas.map(({ id, name }) => [id, name])),
		providers: new Map(providers.map(({ id, name }) => [id, name])),
	};
}

import type { Found } from '../../app/domain/access/found.ts';
import type { AccessRule } from '../../app/domain/programme/programme.ts';
import type { Reader } from '../connect.ts';

/** How each area of a programme already found in scope comes to units, by area in the order of their names. */
export async function getAccessRules(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<ReadonlyMap<string, AccessRule>> {
	const rows = await reader
		.selectFrom('programmeArea')
		.innerJoin('area', 'area.id', 'programmeArea.areaId')
		.select(['programmeArea.areaId', 'programmeArea.accessRule as access'])
		.where('programmeArea.programmeId', '=', programmeId)
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
	return new Map(rows.map(({ areaId, access }) => [areaId, access]));
}

import type { Reader } from '../connect.ts';

/** The local authorities of these areas, by area. */
export async function listAuthoritiesOf(
	reader: Reader,
	areaIds: readonly string[],
): Promise<readonly { readonly id: string; readonly areaId: string }[]> {
	if (areaIds.length === 0) return [];
	const rows = await reader
		.selectFrom('organisation')
		.select(['id', 'area_id as areaId'])
		.where('kind', '=', 'local-authority')
		.where('area_id', 'in', areaIds)
		.orderBy('area_id')
		.orderBy('id')
		.execute();
	return rows.map(({ id, areaId }) => ({ id, areaId: areaId ?? '' }));
}

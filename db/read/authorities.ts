import type { Reader } from '../connect.ts';

/** The local authorities of these areas, by area. */
export async function listAuthoritiesOf(
	reader: Reader,
	areaIds: readonly string[],
): Promise<readonly { readonly id: string; readonly areaId: string }[]> {
	if (areaIds.length === 0) return [];
	const rows = await reader
		.selectFrom('organisation')
		.select(['id', 'areaId'])
		.where('kind', '=', 'local-authority')
		.where('areaId', 'in', areaIds)
		.orderBy('areaId')
		.orderBy('id')
		.execute();
	return rows.map(({ id, areaId }) => ({ id, areaId: areaId ?? '' }));
}

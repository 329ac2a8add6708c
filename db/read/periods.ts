import type { Found } from '../../app/domain/access/found.ts';
import type { Period } from '../../app/domain/calendar/period.ts';
import type { Reader } from '../connect.ts';

/** The reporting periods of a programme already found in scope, the first one first. */
export const listPeriods = (reader: Reader, programmeId: Found<'programme'>): Promise<readonly Period[]> =>
	reader
		.selectFrom('reportingPeriod')
		.select(['id', 'number', 'startsOn', 'endsOn', 'opensOn', 'dueOn'])
		.where('programmeId', '=', programmeId)
		.orderBy('number')
		.execute();

/** The same of several programmes, by programme. */
export async function getPeriods(
	reader: Reader,
	programmeIds: readonly Found<'programme'>[],
): Promise<ReadonlyMap<string, readonly Period[]>> {
	if (programmeIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('reportingPeriod')
		.select(['programmeId', 'id', 'number', 'startsOn', 'endsOn', 'opensOn', 'dueOn'])
		.where('programmeId', 'in', programmeIds)
		.orderBy('programmeId')
		.orderBy('number')
		.execute();
	return Map.groupBy(rows, ({ programmeId }) => programmeId);
}

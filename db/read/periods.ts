import type { Period } from '../../app/domain/calendar/period.ts';
import type { Reader } from '../connect.ts';

/** The reporting periods of a programme already found in scope, the first one first. */
export const listPeriods = (reader: Reader, programmeId: string): Promise<readonly Period[]> =>
	reader
		.selectFrom('reporting_period')
		.select([
			'id',
			'number',
			'starts_on as startsOn',
			'ends_on as endsOn',
			'opens_on as opensOn',
			'due_on as dueOn',
		])
		.where('programme_id', '=', programmeId)
		.orderBy('number')
		.execute();

/** The same of several programmes, by programme. */
export async function getPeriods(
	reader: Reader,
	programmeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Period[]>> {
	if (programmeIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('reporting_period')
		.select([
			'programme_id as programmeId',
			'id',
			'number',
			'starts_on as startsOn',
			'ends_on as endsOn',
			'opens_on as opensOn',
			'due_on as dueOn',
		])
		.where('programme_id', 'in', programmeIds)
		.orderBy('programme_id')
		.orderBy('number')
		.execute();
	return Map.groupBy(rows, ({ programmeId }) => programmeId);
}

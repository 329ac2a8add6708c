import type { Found } from '../../app/domain/access/found.ts';
import type { ReturnReminder } from '../../app/domain/kpi-return/return-reminder.ts';
import type { Reader } from '../connect.ts';

/** What was sent about returns already found, by return. */
export async function listReturnReminders(
	reader: Reader,
	returnIds: readonly Found<'return'>[],
): Promise<ReadonlyMap<string, readonly ReturnReminder[]>> {
	if (returnIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('returnReminder')
		.select(['returnId', 'dueOn', 'step'])
		.where('returnId', 'in', returnIds)
		.orderBy('dueOn')
		.orderBy('step')
		.orderBy('returnId')
		.execute();
	return Map.groupBy(rows, ({ returnId }) => returnId);
}

import type { Reader } from '../connect.ts';

/** What a command led to the first time, or null. An id used for another operation or by another person is not found. */
export async function findCommandOutcome<Outcome>(
	reader: Reader,
	id: string,
	operation: string,
): Promise<{ readonly outcome: Outcome } | null> {
	const row = await reader
		.selectFrom('command')
		.select(['outcome'])
		.where('id', '=', id)
		.where('operation', '=', operation)
		.executeTakeFirst();
	return row === undefined ? null : (JSON.parse(row.outcome) as { outcome: Outcome });
}

import type { Period } from '../../app/domain/calendar/period.ts';
import type { Tx } from '../connect.ts';

export async function insertPeriods(tx: Tx, programmeId: string, periods: readonly Period[]): Promise<void> {
	if (periods.length === 0) return;
	await tx
		.insertInto('reportingPeriod')
		.values(
			periods.map(({ id, number, startsOn, endsOn, opensOn, dueOn }) => ({
				id,
				programmeId,
				number,
				startsOn,
				endsOn,
				opensOn,
				dueOn,
			})),
		)
		.execute();
}

export async function saveWindow(
	tx: Tx,
	periodId: string,
	{ opensOn, dueOn }: Pick<Period, 'opensOn' | 'dueOn'>,
): Promise<void> {
	await tx.updateTable('reportingPeriod').set({ opensOn, dueOn }).where('id', '=', periodId).execute();
}

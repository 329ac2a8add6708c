import type { Period } from '../../app/domain/calendar/period.ts';
import type { Tx } from '../connect.ts';

export async function insertPeriods(tx: Tx, programmeId: string, periods: readonly Period[]): Promise<void> {
	if (periods.length === 0) return;
	await tx
		.insertInto('reporting_period')
		.values(
			periods.map(({ id, number, startsOn, endsOn, opensOn, dueOn }) => ({
				id,
				programme_id: programmeId,
				number,
				starts_on: startsOn,
				ends_on: endsOn,
				opens_on: opensOn,
				due_on: dueOn,
			})),
		)
		.execute();
}

export async function saveWindow(
	tx: Tx,
	periodId: string,
	{ opensOn, dueOn }: Pick<Period, 'opensOn' | 'dueOn'>,
): Promise<void> {
	await tx
		.updateTable('reporting_period')
		.set({ opens_on: opensOn, due_on: dueOn })
		.where('id', '=', periodId)
		.execute();
}

import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { listDayDeltas } from './unit-ledger.ts';

export interface Delivered {
	readonly agreementId: string;
	readonly onDay: IsoDate;
	/** Below nought where a start was corrected or credited. */
	readonly pence: number;
}

const USED: readonly string[] = ['started', 'completed', 'left'];

/** Units of the commissioner's on which somebody started, day by day, at the price of their allocation. */
export async function listDelivered(reader: Reader, agreementIds: readonly string[]): Promise<readonly Delivered[]> {
	if (agreementIds.length === 0) return [];
	const accounts = await reader
		.selectFrom('unit_account')
		.innerJoin('allocation', (join) =>
			join
				.onRef('allocation.agreement_id', '=', 'unit_account.agreement_id')
				.onRef('allocation.area_id', '=', 'unit_account.area_id')
				.onRef('allocation.intervention_id', '=', 'unit_account.intervention_id'),
		)
		.select(['unit_account.id', 'unit_account.agreement_id as agreementId', 'allocation.unit_price_pence as unitPricePence'])
		.where('unit_account.agreement_id', 'in', agreementIds)
		.where('unit_account.fund', '=', 'commissioner')
		.orderBy('unit_account.id')
		.orderBy('allocation.id')
		.execute();
	const byId = new Map(accounts.map((account) => [account.id, account]));
	const deltas = await listDayDeltas(reader, [...byId.keys()]);
	return deltas.flatMap(({ accountId, stage, onDay, units }): Delivered[] => {
		const account = byId.get(accountId);
		return account === undefined || !USED.includes(stage) ? [] : [{ agreementId: account.agreementId, onDay, pence: units * account.unitPricePence }];
	});
}

import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { type AccountRow, listDayDeltas } from './unit-ledger.ts';

export interface Delivered {
	readonly agreementId: string;
	readonly onDay: IsoDate;
	/** Below nought where a start was corrected or credited. */
	readonly pence: number;
}

const USED: readonly string[] = ['started', 'completed', 'left'];

/** Units of the commissioner's on which somebody started, day by day, at the price that was agreed for the day: a later one does not change what is past. */
export async function listDelivered(
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
): Promise<readonly Delivered[]> {
	if (agreementIds.length === 0) return [];
	const accounts = allFound<Pick<AccountRow, 'id' | 'agreementId'>>(
		await reader
			.selectFrom('unitAccount')
			.select(['id', 'agreementId'])
			.where('agreementId', 'in', agreementIds)
			.where('fund', '=', 'commissioner')
			.orderBy('id')
			.execute(),
	);
	const ids = accounts.map(({ id }) => id);
	const agreementOf = new Map<string, string>(accounts.map(({ id, agreementId }) => [id, agreementId]));
	const prices = await listPrices(reader, ids);
	const deltas = await listDayDeltas(reader, ids);
	return deltas.flatMap(({ accountId, stage, onDay, units }): Delivered[] => {
		const agreementId = agreementOf.get(accountId);
		if (agreementId === undefined || !USED.includes(stage)) return [];
		const known = prices.get(accountId) ?? [];
		const price = known.findLast((each) => each.onDay <= onDay) ?? known[0];
		return [{ agreementId, onDay, pence: units * (price?.pence ?? 0) }];
	});
}

/** Every price that a unit of each account has had, the oldest first. */
async function listPrices(reader: Reader, accountIds: readonly Found<'unit account'>[]) {
	if (accountIds.length === 0)
		return new Map<string, readonly { readonly onDay: IsoDate; readonly pence: number }[]>();
	const rows = await reader
		.selectFrom('unitMovement')
		.select(['toAccountId as accountId', 'onDay', 'unitPricePence as pence'])
		.where('toAccountId', 'in', accountIds)
		.where('kind', 'in', ['funded', 'price-change'])
		.where('unitPricePence', 'is not', null)
		.orderBy('onDay')
		.orderBy('at')
		.orderBy('id')
		.execute();
	return Map.groupBy(
		rows.map((row) => ({ ...row, pence: row.pence ?? 0 })),
		({ accountId }) => accountId,
	);
}

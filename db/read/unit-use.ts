import { sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { MonthDelta } from '../../app/domain/unit/measure-use.ts';
import type { Stage } from '../../app/domain/unit/unit-movement.ts';
import type { Reader } from '../connect.ts';

/**
 * What came to, and left, each stage of accounts already found in scope, month by month up to a day. Added up in SQL along the two covering
 * indexes of movements, so that a page reads a few hundred sums however many movements there are.
 */
export async function listMonthDeltas(
	reader: Reader,
	accountIds: readonly Found<'unit account'>[],
	until: IsoDate,
): Promise<readonly MonthDelta[]> {
	if (accountIds.length === 0) return [];
	const came = await summed(reader, 'to', accountIds, until);
	const left = await summed(reader, 'from', accountIds, until);
	return [...came, ...left.map((delta) => ({ ...delta, units: -delta.units }))];
}

async function summed(
	reader: Reader,
	leg: 'from' | 'to',
	accountIds: readonly Found<'unit account'>[],
	until: IsoDate,
): Promise<readonly MonthDelta[]> {
	const account = sql.ref<string>(`${leg}AccountId`);
	const stage = sql.ref<Stage>(`${leg}Stage`);
	const month = sql<string>`substr(on_day, 1, 7)`;
	const rows = await reader
		.selectFrom('unitMovement')
		.select((eb) => [
			account.as('accountId'),
			stage.as('stage'),
			month.as('month'),
			eb.fn.sum<number>('units').as('units'),
		])
		.where(account, 'in', accountIds)
		.where('onDay', '<=', until)
		.groupBy([account, stage, month])
		.orderBy(account)
		.orderBy(stage)
		.orderBy(month)
		.execute();
	return rows.map((row) => ({ ...row, units: Number(row.units) }));
}

/** The price of a unit of each account as it was on the day: that of the newest movement that set one. */
export async function getUnitPrices(
	reader: Reader,
	accountIds: readonly Found<'unit account'>[],
	on: IsoDate,
): Promise<ReadonlyMap<string, number>> {
	if (accountIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('unitMovement')
		.select(['toAccountId as accountId', 'unitPricePence as pence'])
		.where('toAccountId', 'in', accountIds)
		.where('toStage', '=', 'free')
		.where('unitPricePence', 'is not', null)
		.where('onDay', '<=', on)
		.orderBy('onDay')
		.orderBy('at')
		.orderBy('id')
		.execute();
	return new Map(rows.map(({ accountId, pence }) => [accountId, pence ?? 0]));
}

import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { DayDelta } from '../../app/domain/unit/decide-movements.ts';
import type { EnteredMovement, Fund, UnitAccount } from '../../app/domain/unit/unit-movement.ts';
import type { Reader } from '../connect.ts';
import { accountInScope } from './accounts-in-scope.ts';

const ACCOUNT = [
	'unit_account.id',
	'unit_account.programme_id as programmeId',
	'unit_account.agreement_id as agreementId',
	'unit_account.intervention_id as interventionId',
	'unit_account.area_id as areaId',
	'unit_account.fund',
	'unit_account.funder_id as funderId',
] as const;

export interface AccountsAsked {
	readonly programmeId?: string;
	readonly agreementId?: string;
	readonly areaId?: string;
	readonly funderId?: string;
	readonly fund?: Fund;
}

/** The accounts that a reader reaches, narrowed as asked. */
export const listUnitAccounts = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: AccountsAsked,
): Promise<readonly UnitAccount[]> =>
	reader
		.selectFrom('unit_account')
		.select(ACCOUNT)
		.where(accountInScope(scope, today))
		.$if(asked.programmeId !== undefined, (query) =>
			query.where('unit_account.programme_id', '=', asked.programmeId ?? ''),
		)
		.$if(asked.agreementId !== undefined, (query) =>
			query.where('unit_account.agreement_id', '=', asked.agreementId ?? ''),
		)
		.$if(asked.areaId !== undefined, (query) => query.where('unit_account.area_id', '=', asked.areaId ?? ''))
		.$if(asked.funderId !== undefined, (query) =>
			query.where('unit_account.funder_id', '=', asked.funderId ?? ''),
		)
		.$if(asked.fund !== undefined, (query) => query.where('unit_account.fund', '=', asked.fund ?? 'offer'))
		.orderBy('unit_account.agreement_id')
		.orderBy('unit_account.intervention_id')
		.orderBy('unit_account.area_id')
		.orderBy('unit_account.fund')
		.orderBy('unit_account.id')
		.execute();

/** Accounts by id, for records already found in scope. */
export async function getUnitAccounts(
	reader: Reader,
	ids: readonly string[],
): Promise<ReadonlyMap<string, UnitAccount>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('unit_account')
		.select(ACCOUNT)
		.where('id', 'in', ids)
		.orderBy('id')
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** What came to, and left, each stage of the accounts, day by day. Whole units added up in SQL; nothing else is. */
export async function listDayDeltas(
	reader: Reader,
	accountIds: readonly string[],
): Promise<readonly DayDelta[]> {
	if (accountIds.length === 0) return [];
	const came = await reader
		.selectFrom('unit_movement')
		.select((eb) => [
			'to_account_id as accountId',
			'to_stage as stage',
			'on_day as onDay',
			eb.fn.sum<number>('units').as('units'),
		])
		.where('to_account_id', 'in', accountIds)
		.groupBy(['to_account_id', 'to_stage', 'on_day'])
		.orderBy('to_account_id')
		.orderBy('to_stage')
		.orderBy('on_day')
		.execute();
	const left = await reader
		.selectFrom('unit_movement')
		.select((eb) => [
			'from_account_id as accountId',
			'from_stage as stage',
			'on_day as onDay',
			eb.fn.sum<number>('units').as('units'),
		])
		.where('from_account_id', 'in', accountIds)
		.groupBy(['from_account_id', 'from_stage', 'on_day'])
		.orderBy('from_account_id')
		.orderBy('from_stage')
		.orderBy('on_day')
		.execute();
	return [...came, ...left.map((delta) => ({ ...delta, units: -delta.units }))];
}

/** Every movement that touches the accounts, the newest first. */
export async function listMovements(
	reader: Reader,
	accountIds: readonly string[],
	most: number,
): Promise<readonly EnteredMovement[]> {
	if (accountIds.length === 0) return [];
	const rows = await reader
		.selectFrom('unit_movement')
		.selectAll()
		.where((eb) => eb.or([eb('from_account_id', 'in', accountIds), eb('to_account_id', 'in', accountIds)]))
		.orderBy('on_day', 'desc')
		.orderBy('at', 'desc')
		.orderBy('id')
		.limit(most)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind,
		from: { accountId: row.from_account_id, stage: row.from_stage },
		to: { accountId: row.to_account_id, stage: row.to_stage },
		units: row.units,
		unitPricePence: row.unit_price_pence,
		onDay: row.on_day,
		reason: row.reason,
		at: row.at,
		personId: row.person_id,
		orderId: row.order_id,
		placeId: row.place_id,
		correctsId: row.corrects_id,
	}));
}

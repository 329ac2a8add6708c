import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { DayDelta } from '../../app/domain/unit/decide-movements.ts';
import type { Fund, UnitAccount } from '../../app/domain/unit/unit-movement.ts';
import type { Reader } from '../connect.ts';
import { accountInScope } from './accounts-in-scope.ts';
import { allFound, asFound } from './as-found.ts';

const ACCOUNT = [
	'unitAccount.id',
	'unitAccount.programmeId',
	'unitAccount.agreementId',
	'unitAccount.interventionId',
	'unitAccount.areaId',
	'unitAccount.fund',
	'unitAccount.funderId',
] as const;

/** An account that a reader reaches. */
export interface AccountRow extends UnitAccount {
	readonly id: Found<'unit account'>;
	readonly programmeId: Found<'programme'>;
	readonly agreementId: Found<'agreement'>;
}

export interface AccountsAsked {
	readonly programmeId?: string;
	readonly agreementId?: string;
	readonly areaId?: string;
	readonly funderId?: string;
	readonly fund?: Fund;
}

/** The accounts that a reader reaches, narrowed as asked. */
export const listUnitAccounts = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: AccountsAsked,
): Promise<readonly AccountRow[]> =>
	allFound<AccountRow>(
		await reader
			.selectFrom('unitAccount')
			.select(ACCOUNT)
			.where(accountInScope(scope, today))
			.$if(asked.programmeId !== undefined, (query) =>
				query.where('unitAccount.programmeId', '=', asked.programmeId ?? ''),
			)
			.$if(asked.agreementId !== undefined, (query) =>
				query.where('unitAccount.agreementId', '=', asked.agreementId ?? ''),
			)
			.$if(asked.areaId !== undefined, (query) => query.where('unitAccount.areaId', '=', asked.areaId ?? ''))
			.$if(asked.funderId !== undefined, (query) =>
				query.where('unitAccount.funderId', '=', asked.funderId ?? ''),
			)
			.$if(asked.fund !== undefined, (query) => query.where('unitAccount.fund', '=', asked.fund ?? 'offer'))
			.orderBy('unitAccount.agreementId')
			.orderBy('unitAccount.interventionId')
			.orderBy('unitAccount.areaId')
			.orderBy('unitAccount.fund')
			.orderBy('unitAccount.id')
			.execute(),
	);

export interface AccountKey extends Pick<UnitAccount, 'interventionId' | 'areaId' | 'fund'> {
	readonly agreementId: Found<'agreement'>;
	/** Where it is not said, whichever body funded it. */
	readonly funderId?: string;
}

/** The account of an agreement already found in scope; null where there is none yet. */
export async function findAccountId(
	reader: Reader,
	{ agreementId, interventionId, areaId, fund, funderId }: AccountKey,
): Promise<Found<'unit account'> | null> {
	const row = await reader
		.selectFrom('unitAccount')
		.select('id')
		.where('agreementId', '=', agreementId)
		.where('interventionId', '=', interventionId)
		.where('areaId', '=', areaId)
		.where('fund', '=', fund)
		.$if(funderId !== undefined, (query) => query.where('funderId', '=', funderId ?? ''))
		.orderBy('id')
		.executeTakeFirst();
	return row === undefined ? null : asFound<Pick<AccountRow, 'id'>>(row).id;
}

/** Accounts by id, for records already found in scope. */
export async function getUnitAccounts(
	reader: Reader,
	ids: readonly Found<'unit account'>[],
): Promise<ReadonlyMap<string, UnitAccount>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('unitAccount')
		.select(ACCOUNT)
		.where('id', 'in', ids)
		.orderBy('id')
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** What came to, and left, each stage of the accounts, day by day. Whole units added up in SQL; nothing else is. */
export async function listDayDeltas(
	reader: Reader,
	accountIds: readonly Found<'unit account'>[],
): Promise<readonly DayDelta[]> {
	if (accountIds.length === 0) return [];
	const came = await reader
		.selectFrom('unitMovement')
		.select((eb) => [
			'toAccountId as accountId',
			'toStage as stage',
			'onDay',
			eb.fn.sum<number>('units').as('units'),
		])
		.where('toAccountId', 'in', accountIds)
		.groupBy(['toAccountId', 'toStage', 'onDay'])
		.orderBy('toAccountId')
		.orderBy('toStage')
		.orderBy('onDay')
		.execute();
	const left = await reader
		.selectFrom('unitMovement')
		.select((eb) => [
			'fromAccountId as accountId',
			'fromStage as stage',
			'onDay',
			eb.fn.sum<number>('units').as('units'),
		])
		.where('fromAccountId', 'in', accountIds)
		.groupBy(['fromAccountId', 'fromStage', 'onDay'])
		.orderBy('fromAccountId')
		.orderBy('fromStage')
		.orderBy('onDay')
		.execute();
	return [...came, ...left.map((delta) => ({ ...delta, units: -delta.units }))];
}

import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { balanceUnits } from '../../app/domain/unit/balance-units.ts';
import type { Fund } from '../../app/domain/unit/unit-movement.ts';
import type { Reader } from '../connect.ts';
import { accountInScope } from './accounts-in-scope.ts';
import { allFound } from './as-found.ts';
import { type AccountRow, listDayDeltas } from './unit-ledger.ts';

interface AccountOfStrand extends Pick<AccountRow, 'id' | 'agreementId' | 'interventionId'> {
	readonly fund: Fund;
	readonly programme: string;
	readonly programmeSlug: string;
	readonly strand: string;
	readonly intervention: string;
	readonly provider: string;
	readonly weeksToStart: number | null;
}

export interface PlacesFree extends AccountOfStrand {
	readonly free: number;
}

/** What is free today in an area already found in scope, of programmes that run: by strand, intervention and provider. An offer says in how many weeks one starts. */
export async function listPlacesFree(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	areaId: string,
): Promise<readonly PlacesFree[]> {
	const accounts = allFound<AccountOfStrand>(
		await reader
			.selectFrom('unitAccount')
			.innerJoin('programme', 'programme.id', 'unitAccount.programmeId')
			.innerJoin('intervention', 'intervention.id', 'unitAccount.interventionId')
			.innerJoin('strand', 'strand.id', 'intervention.strandId')
			.innerJoin('grantAgreement', 'grantAgreement.id', 'unitAccount.agreementId')
			.innerJoin('organisation as provider', 'provider.id', 'grantAgreement.leadId')
			.leftJoin('unitOffer', (join) =>
				join
					.onRef('unitOffer.accountId', '=', 'unitAccount.id')
					.on('unitOffer.openedOn', '<=', today)
					.on((eb) => eb.or([eb('unitOffer.closedOn', 'is', null), eb('unitOffer.closedOn', '>', today)])),
			)
			.select([
				'unitAccount.id',
				'unitAccount.agreementId',
				'unitAccount.interventionId',
				'unitAccount.fund',
				'programme.name as programme',
				'programme.slug as programmeSlug',
				'strand.name as strand',
				'intervention.name as intervention',
				'provider.name as provider',
				'unitOffer.weeksToStart',
			])
			.where(accountInScope(scope, today))
			.where('unitAccount.areaId', '=', areaId)
			.where('programme.startsOn', '<=', today)
			.where('programme.endsOn', '>=', today)
			.where('grantAgreement.endsOn', '>=', today)
			.where((eb) =>
				eb.or([
					eb('grantAgreement.terminatedOn', 'is', null),
					eb('grantAgreement.terminatedOn', '>=', today),
				]),
			)
			.orderBy('programme.name')
			.orderBy('strand.name')
			.orderBy('intervention.name')
			.orderBy('unitAccount.id')
			.execute(),
	);
	const balances = balanceUnits(
		await listDayDeltas(
			reader,
			accounts.map(({ id }) => id),
		),
	);
	return accounts.map((row) => ({ ...row, free: balances.get(row.id)?.free ?? 0 }));
}

import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Term } from '../../app/domain/grant/version-state.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';

export interface AccountToExpire extends Term {
	readonly id: Found<'unit account'>;
	readonly programmeId: Found<'programme'>;
}

/** For the clock: the accounts of agreements whose last day was before a day. */
export async function listAccountsOver(
	reader: Reader,
	scope: Scope,
	before: IsoDate,
): Promise<readonly AccountToExpire[]> {
	if (scope.kind !== 'everything') return [];
	const rows = await reader
		.selectFrom('unitAccount')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'unitAccount.agreementId')
		.select([
			'unitAccount.id',
			'unitAccount.programmeId',
			'grantAgreement.startsOn',
			'grantAgreement.endsOn',
			'grantAgreement.terminatedOn',
		])
		.where((eb) =>
			eb.or([eb('grantAgreement.endsOn', '<', before), eb('grantAgreement.terminatedOn', '<', before)]),
		)
		.orderBy('unitAccount.id')
		.execute();
	return allFound<AccountToExpire>(rows);
}

import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Term } from '../../app/domain/grant/version-state.ts';
import type { Reader } from '../connect.ts';

export interface AccountToExpire extends Term {
	readonly id: string;
	readonly programmeId: string;
}

/** For the clock: the accounts of agreements whose last day was before a day. */
export async function listAccountsOver(
	reader: Reader,
	scope: Scope,
	before: IsoDate,
): Promise<readonly AccountToExpire[]> {
	if (scope.kind !== 'everything') return [];
	return reader
		.selectFrom('unit_account')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'unit_account.agreement_id')
		.select([
			'unit_account.id',
			'unit_account.programme_id as programmeId',
			'grant_agreement.starts_on as startsOn',
			'grant_agreement.ends_on as endsOn',
			'grant_agreement.terminated_on as terminatedOn',
		])
		.where((eb) =>
			eb.or([eb('grant_agreement.ends_on', '<', before), eb('grant_agreement.terminated_on', '<', before)]),
		)
		.orderBy('unit_account.id')
		.execute();
}

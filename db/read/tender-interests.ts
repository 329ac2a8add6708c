import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';

export interface InterestRow {
	readonly tenderId: Found<'tender'>;
	readonly expressedAt: Instant;
	readonly personName: string;
}

/** The tenders in which the reader's own organisation has shown interest, the latest first. Nobody else's can be read, before opening or after. */
export async function listOwnInterests(reader: Reader, scope: Scope): Promise<readonly InterestRow[]> {
	if (scope.kind !== 'provider') return [];
	const rows = await reader
		.selectFrom('tenderInterest')
		.innerJoin('person', 'person.id', 'tenderInterest.expressedBy')
		.select(['tenderInterest.tenderId', 'tenderInterest.expressedAt', 'person.name as personName'])
		.where('tenderInterest.organisationId', '=', scope.organisationId)
		.where('tenderInterest.withdrawnAt', 'is', null)
		.orderBy('tenderInterest.expressedAt', 'desc')
		.orderBy('tenderInterest.tenderId')
		.execute();
	return allFound<InterestRow>(rows);
}

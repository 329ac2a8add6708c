import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { agreementInScope } from './agreements-in-scope.ts';
import { isListedProvider } from './listed-providers.ts';

export interface ProviderRow {
	readonly id: string;
	readonly name: string;
}

/** Every organisation that may be a party to an agreement, by name: not those that registered themselves to bid. Not to be listed to anybody: who works for others is theirs. */
export const listProviders = (reader: Reader, today: IsoDate): Promise<readonly ProviderRow[]> =>
	reader
		.selectFrom('organisation')
		.select(['id', 'name'])
		.where(isListedProvider)
		.where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', today)]))
		.orderBy('name')
		.orderBy('id')
		.execute();

/** Those that the reader knows: parties to the agreements that it reaches. Another is named in full. */
export const listKnownProviders = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly ProviderRow[]> =>
	reader
		.selectFrom('agreementParty')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementParty.agreementId')
		.innerJoin('organisation', 'organisation.id', 'agreementParty.organisationId')
		.select(['organisation.id', 'organisation.name'])
		.distinct()
		.where(agreementInScope(scope, today))
		.where((eb) => eb.or([eb('organisation.endsOn', 'is', null), eb('organisation.endsOn', '>=', today)]))
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();

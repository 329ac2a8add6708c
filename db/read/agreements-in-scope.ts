import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { VersionState } from '../../app/domain/grant/version-state.ts';
import type { Schema } from '../schema.ts';
import { ownedBy } from './owned-by.ts';

/** What a provider sees of versions that the commissioner began: from the day on which they were sent. */
const SEEN_BY_PROVIDERS: readonly VersionState[] = ['sent', 'accepted', 'declined'];

/**
 * The condition that keeps a query to the versions of agreements that a reader reaches: a commissioning body those of its programmes, but not what a
 * provider has only begun to write; the lead those that were sent to it and those it began. The terms are the lead's: no member reads them whole.
 */
export function versionInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'agreementVersion'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return eb.and([
					ownedBy(scope.bodyId, today, 'agreementVersion.programmeId'),
					eb.or([
						eb('agreementVersion.side', '=', 'commissioner'),
						eb('agreementVersion.state', 'not in', ['draft', 'discarded']),
					]),
				]);
			case 'provider':
				return eb.and([
					eb('agreementVersion.leadId', '=', scope.organisationId),
					eb.or([
						eb('agreementVersion.side', '=', 'provider'),
						eb('agreementVersion.state', 'in', SEEN_BY_PROVIDERS),
					]),
				]);
			default:
				return eb.lit(false);
		}
	};
}

/**
 * The condition that keeps a query to the accepted agreements a reader reaches: a commissioning body those of its programmes; a provider those it
 * leads or delivers under. The query has `grant_agreement` under its own name.
 */
export function agreementInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'grantAgreement'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'grantAgreement.programmeId');
			case 'provider':
				return eb.exists(
					eb
						.selectFrom('agreementParty as party')
						.select('party.part')
						.whereRef('party.agreementId', '=', 'grantAgreement.id')
						.where('party.organisationId', '=', scope.organisationId),
				);
			default:
				return eb.lit(false);
		}
	};
}

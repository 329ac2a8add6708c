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
	return (eb: ExpressionBuilder<Schema, 'agreement_version'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return eb.and([
					ownedBy(scope.bodyId, today, 'agreement_version.programme_id'),
					eb.or([
						eb('agreement_version.side', '=', 'commissioner'),
						eb('agreement_version.state', 'not in', ['draft', 'discarded']),
					]),
				]);
			case 'provider':
				return eb.and([
					eb('agreement_version.lead_id', '=', scope.organisationId),
					eb.or([
						eb('agreement_version.side', '=', 'provider'),
						eb('agreement_version.state', 'in', SEEN_BY_PROVIDERS),
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
	return (eb: ExpressionBuilder<Schema, 'grant_agreement'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'grant_agreement.programme_id');
			case 'provider':
				return eb.exists(
					eb
						.selectFrom('agreement_party as party')
						.select('party.part')
						.whereRef('party.agreement_id', '=', 'grant_agreement.id')
						.where('party.organisation_id', '=', scope.organisationId),
				);
			default:
				return eb.lit(false);
		}
	};
}

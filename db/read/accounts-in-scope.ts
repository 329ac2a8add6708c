import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Schema } from '../schema.ts';
import { ownedBy } from './owned-by.ts';

/**
 * The condition that keeps a query to the unit accounts a reader reaches: a commissioning body those of its programmes; a provider those of the
 * agreements it leads or delivers in that area; an authority those it funds and what is on offer in its own area.
 */
export function accountInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'unitAccount'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'unitAccount.programmeId');
			case 'provider':
				return eb.or([
					eb.exists(
						eb
							.selectFrom('grantAgreement as led')
							.select('led.id')
							.whereRef('led.id', '=', 'unitAccount.agreementId')
							.where('led.leadId', '=', scope.organisationId),
					),
					eb.exists(
						eb
							.selectFrom('agreementArea as reached')
							.select('reached.areaId')
							.whereRef('reached.agreementId', '=', 'unitAccount.agreementId')
							.whereRef('reached.areaId', '=', 'unitAccount.areaId')
							.where('reached.organisationId', '=', scope.organisationId),
					),
				]);
			case 'authority':
				return eb.or([
					eb('unitAccount.funderId', '=', scope.organisationId),
					eb.and([eb('unitAccount.areaId', '=', scope.areaId), eb('unitAccount.fund', '!=', 'authority')]),
				]);
			case 'board':
			case 'installation':
			case 'nothing':
				return eb.lit(false);
		}
	};
}

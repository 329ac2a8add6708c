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
	return (eb: ExpressionBuilder<Schema, 'unit_account'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'unit_account.programme_id');
			case 'provider':
				return eb.or([
					eb.exists(
						eb
							.selectFrom('grant_agreement as led')
							.select('led.id')
							.whereRef('led.id', '=', 'unit_account.agreement_id')
							.where('led.lead_id', '=', scope.organisationId),
					),
					eb.exists(
						eb
							.selectFrom('agreement_area as reached')
							.select('reached.area_id')
							.whereRef('reached.agreement_id', '=', 'unit_account.agreement_id')
							.whereRef('reached.area_id', '=', 'unit_account.area_id')
							.where('reached.organisation_id', '=', scope.organisationId),
					),
				]);
			case 'authority':
				return eb.or([
					eb('unit_account.funder_id', '=', scope.organisationId),
					eb.and([eb('unit_account.area_id', '=', scope.areaId), eb('unit_account.fund', '!=', 'authority')]),
				]);
			case 'board':
			case 'installation':
			case 'nothing':
				return eb.lit(false);
		}
	};
}

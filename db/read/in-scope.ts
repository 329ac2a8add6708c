import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Schema } from '../schema.ts';
import { ownedBy } from './owned-by.ts';

/**
 * The condition that keeps a query to the programmes a reader reaches: a commissioning body's own (owned today, so that a successor
 * body takes them over whole), those a provider has an agreement on, those in an authority's area. Give it the query's own
 * `programme` table (or alias `programme`).
 */
export function programmeInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'programme'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
			case 'board':
				return ownedBy(scope.bodyId, today, 'programme.id');
			case 'provider':
				return eb.exists(
					eb
						.selectFrom('grantAgreement as ga')
						.innerJoin('agreementParty as party', 'party.agreementId', 'ga.id')
						.select('ga.id')
						.whereRef('ga.programmeId', '=', 'programme.id')
						.where('party.organisationId', '=', scope.organisationId),
				);
			case 'authority':
				return eb.exists(
					eb
						.selectFrom('programmeArea as pa')
						.select('pa.areaId')
						.whereRef('pa.programmeId', '=', 'programme.id')
						.where('pa.areaId', '=', scope.areaId),
				);
			case 'installation':
			case 'nothing':
				return eb.lit(false);
		}
	};
}

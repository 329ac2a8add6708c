import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Schema } from '../schema.ts';
import { ownedBy } from './owned-by.ts';

/** The office sees the tenders of the programmes that it owns; everybody else, signed in or not, what has been published. */
export function tenderInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'tender'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'tender.programmeId');
			case 'board':
			case 'provider':
			case 'authority':
			case 'installation':
			case 'nothing':
				return isPublic(eb);
		}
	};
}

export const isPublic = (eb: ExpressionBuilder<Schema, 'tender'>): Expression<SqlBool> =>
	eb('tender.state', 'in', ['published', 'cancelled']);

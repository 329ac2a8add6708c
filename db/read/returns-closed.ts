import { type AliasableExpression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { ReturnState } from '../../app/domain/kpi-return/return-state.ts';
import type { Schema } from '../schema.ts';

/** That the return has been closed and not opened again. */
export const isClosed = (eb: ExpressionBuilder<Schema, 'kpiReturn'>) =>
	eb.exists(
		eb
			.selectFrom('returnClosing')
			.select('returnClosing.id')
			.whereRef('returnClosing.returnId', '=', 'kpiReturn.id')
			.where('returnClosing.openedAgainAt', 'is', null),
	);

/** Where the return stands: closed, or what the row says. */
export const stateOfReturn = (eb: ExpressionBuilder<Schema, 'kpiReturn'>): AliasableExpression<ReturnState> =>
	eb.case().when(isClosed(eb)).then(sql.lit<ReturnState>('closed')).else(eb.ref('kpiReturn.state')).end();

/** Only returns that stand so: by the row's own state, which has an index, as far as they are not closed. */
export const inStates =
	(states: readonly ReturnState[]) =>
	(eb: ExpressionBuilder<Schema, 'kpiReturn'>): AliasableExpression<SqlBool> => {
		const own = states.filter((state) => state !== 'closed');
		const standing = eb.and([eb('kpiReturn.state', 'in', own), eb.not(isClosed(eb))]);
		if (!states.includes('closed')) return standing;
		return own.length === 0 ? isClosed(eb) : eb.or([standing, isClosed(eb)]);
	};

import { type AliasableExpression, type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Schema } from '../schema.ts';
import { ownedBy } from './owned-by.ts';

/**
 * The condition that keeps a query to the returns a reader reaches: a commissioning body's own programmes (owned today), a
 * provider's own agreements (as their lead, or as the member that delivers in one of their areas). Nobody else reads returns.
 * The query has the tables `kpi_return` and `grant_agreement` under their own names.
 */
export function returnInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'kpi_return' | 'grant_agreement'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'kpi_return.programme_id');
			case 'provider':
				return eb.or([
					eb('grant_agreement.lead_id', '=', scope.organisationId),
					eb.exists(
						eb
							.selectFrom('agreement_area as reached')
							.select('reached.area_id')
							.whereRef('reached.agreement_id', '=', 'grant_agreement.id')
							.where('reached.organisation_id', '=', scope.organisationId),
					),
				]);
			default:
				return eb.lit(false);
		}
	};
}

/**
 * Of a return in scope, what a reader reaches by area: everybody the whole return, but a consortium's member only its own areas
 * (so neither another member's figures nor those of the whole programme). `area` names the column that holds the figure's area.
 */
export function areaInScope(
	scope: Scope,
	area: 'draft_figure.area_id' | 'submission_figure.area_id' | 'return_query.area_id',
) {
	return (eb: ExpressionBuilder<Schema, 'grant_agreement'>): Expression<SqlBool> => {
		if (scope.kind !== 'provider') return eb.lit(true);
		return eb.or([
			eb('grant_agreement.lead_id', '=', scope.organisationId),
			eb.exists(
				eb
					.selectFrom('agreement_area as own')
					.select('own.area_id')
					.whereRef('own.agreement_id', '=', 'grant_agreement.id')
					.where('own.area_id', '=', sql.ref<string>(area))
					.where('own.organisation_id', '=', scope.organisationId),
			),
		]);
	};
}

/** What stands for the whole return (its narrative, its notes): not for a consortium's member. */
export function wholeInScope(scope: Scope) {
	return (eb: ExpressionBuilder<Schema, 'grant_agreement'>): Expression<SqlBool> =>
		scope.kind === 'provider' ? eb('grant_agreement.lead_id', '=', scope.organisationId) : eb.lit(true);
}

/** Words between the commissioner and the lead, or within the lead: a consortium's member is told that there are some (an empty text) and not which. */
export function wordsOfLead(
	scope: Scope,
	words: 'kpi_return.sent_back_reason' | 'submission.reopened_reason',
) {
	const column = sql.ref<string | null>(words);
	return (eb: ExpressionBuilder<Schema, 'grant_agreement'>): AliasableExpression<string | null> =>
		scope.kind === 'provider'
			? eb
					.case()
					.when(eb.or([eb('grant_agreement.lead_id', '=', scope.organisationId), eb(column, 'is', null)]))
					.then(column)
					.else('')
					.end()
			: column;
}

/**
 * The name of somebody who works on a return: for a consortium's member, that of its own people, the lead's and the commissioner's; of
 * another member's people it hears the organisation. The query has `person` and their `organisation`.
 */
export function nameInScope(scope: Scope) {
	return (
		eb: ExpressionBuilder<Schema, 'grant_agreement' | 'person' | 'organisation'>,
	): AliasableExpression<string> =>
		scope.kind === 'provider'
			? eb
					.case()
					.when(
						eb.or([
							eb('grant_agreement.lead_id', '=', scope.organisationId),
							eb('person.organisation_id', '=', scope.organisationId),
							eb('person.organisation_id', '=', eb.ref('grant_agreement.lead_id')),
							eb('organisation.kind', '=', 'commissioning-body'),
						]),
					)
					.then(eb.ref('person.name'))
					.else(eb.ref('organisation.name'))
					.end()
			: eb.ref('person.name');
}

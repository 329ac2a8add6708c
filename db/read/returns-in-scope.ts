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
	return (eb: ExpressionBuilder<Schema, 'kpiReturn' | 'grantAgreement'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'kpiReturn.programmeId');
			case 'provider':
				return eb.or([
					eb('grantAgreement.leadId', '=', scope.organisationId),
					eb.exists(
						eb
							.selectFrom('agreementArea as reached')
							.select('reached.areaId')
							.whereRef('reached.agreementId', '=', 'grantAgreement.id')
							.where('reached.organisationId', '=', scope.organisationId),
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
	area:
		| 'draftFigure.areaId'
		| 'draftFigureSource.areaId'
		| 'submissionFigure.areaId'
		| 'submissionFigureSource.areaId'
		| 'returnQuery.areaId',
) {
	return (eb: ExpressionBuilder<Schema, 'grantAgreement'>): Expression<SqlBool> => {
		if (scope.kind !== 'provider') return eb.lit(true);
		return eb.or([
			eb('grantAgreement.leadId', '=', scope.organisationId),
			eb.exists(
				eb
					.selectFrom('agreementArea as own')
					.select('own.areaId')
					.whereRef('own.agreementId', '=', 'grantAgreement.id')
					.where('own.areaId', '=', sql.ref<string>(area))
					.where('own.organisationId', '=', scope.organisationId),
			),
		]);
	};
}

/** What stands for the whole return (its narrative, its notes): not for a consortium's member. */
export function wholeInScope(scope: Scope) {
	return (eb: ExpressionBuilder<Schema, 'grantAgreement'>): Expression<SqlBool> =>
		scope.kind === 'provider' ? eb('grantAgreement.leadId', '=', scope.organisationId) : eb.lit(true);
}

/** Words between the commissioner and the lead, or within the lead: a consortium's member is told that there are some (an empty text) and not which. */
export function wordsOfLead(
	scope: Scope,
	words: 'kpiReturn.sentBackReason' | 'submission.reopenedReason' | 'closing.words',
) {
	const column = sql.ref<string | null>(words);
	return (eb: ExpressionBuilder<Schema, 'grantAgreement'>): AliasableExpression<string | null> =>
		scope.kind === 'provider'
			? eb
					.case()
					.when(eb.or([eb('grantAgreement.leadId', '=', scope.organisationId), eb(column, 'is', null)]))
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
		eb: ExpressionBuilder<Schema, 'grantAgreement' | 'person' | 'organisation'>,
	): AliasableExpression<string> =>
		scope.kind === 'provider'
			? eb
					.case()
					.when(
						eb.or([
							eb('grantAgreement.leadId', '=', scope.organisationId),
							eb('person.organisationId', '=', scope.organisationId),
							eb('person.organisationId', '=', eb.ref('grantAgreement.leadId')),
							eb('organisation.kind', '=', 'commissioning-body'),
						]),
					)
					.then(eb.ref('person.name'))
					.else(eb.ref('organisation.name'))
					.end()
			: eb.ref('person.name');
}

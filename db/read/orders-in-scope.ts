import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Schema } from '../schema.ts';
import { ownedBy } from './owned-by.ts';

type Bought = 'unitOffer' | 'grantAgreement';

/** The provider that leads the agreement, or the member of its consortium that delivers in the area of the offer. */
const delivers = (eb: ExpressionBuilder<Schema, Bought>, organisationId: string): Expression<SqlBool> =>
	eb.or([
		eb('grantAgreement.leadId', '=', organisationId),
		eb.exists(
			eb
				.selectFrom('agreementArea as reached')
				.select('reached.areaId')
				.whereRef('reached.agreementId', '=', 'unitOffer.agreementId')
				.whereRef('reached.areaId', '=', 'unitOffer.areaId')
				.where('reached.organisationId', '=', organisationId),
		),
	]);

/**
 * The offers a reader reaches: an authority those in its own area, a provider its own, a commissioning body those of its programmes. The query
 * has `unit_offer` and its `grant_agreement` under their own names.
 */
export function offerInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, Bought>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'grantAgreement.programmeId');
			case 'provider':
				return delivers(eb, scope.organisationId);
			case 'authority':
				return eb('unitOffer.areaId', '=', scope.areaId);
			default:
				return eb.lit(false);
		}
	};
}

/** Whether an order has gone to the provider: what waits in its authority, or was refused or cancelled there, is the authority’s alone. */
const wasSent = (eb: ExpressionBuilder<Schema, Bought | 'purchaseOrder'>): Expression<SqlBool> =>
	eb.exists(
		eb
			.selectFrom('purchaseOrderStep as sent')
			.select('sent.number')
			.whereRef('sent.orderId', '=', 'purchaseOrder.id')
			.where('sent.kind', 'in', ['placed', 'approved']),
	);

/** The orders, and so their places, that a reader reaches: an authority those that it placed and nobody else’s; a provider those that were sent to it. */
export function orderInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, Bought | 'purchaseOrder'>): Expression<SqlBool> => {
		switch (scope.kind) {
			case 'everything':
				return eb.lit(true);
			case 'office':
				return ownedBy(scope.bodyId, today, 'grantAgreement.programmeId');
			case 'provider':
				return eb.and([delivers(eb, scope.organisationId), wasSent(eb)]);
			case 'authority':
				return eb('purchaseOrder.authorityId', '=', scope.organisationId);
			default:
				return eb.lit(false);
		}
	};
}

/** Invoices that a reader reaches: those of its orders; in a consortium they are the lead’s, who contracts, and no member’s. */
export function invoiceInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, Bought | 'purchaseOrder'>): Expression<SqlBool> => {
		const reached = orderInScope(scope, today)(eb);
		return scope.kind === 'provider'
			? eb.and([reached, eb('grantAgreement.leadId', '=', scope.organisationId)])
			: reached;
	};
}

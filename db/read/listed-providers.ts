import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * The one rule of who is listed as a provider. An organisation that registered itself to bid is not: a list that it stood in would tell who may
 * bid. It is one once it has been awarded a lot, or is a party to an agreement.
 */
export const isListedProvider = (eb: ExpressionBuilder<Schema, 'organisation'>): Expression<SqlBool> =>
	eb.and([
		eb('organisation.kind', '=', 'provider'),
		eb.or([
			eb.not(
				eb.exists(
					eb
						.selectFrom('selfRegistration')
						.select('selfRegistration.organisationId')
						.whereRef('selfRegistration.organisationId', '=', 'organisation.id'),
				),
			),
			eb.exists(
				eb
					.selectFrom('award')
					.innerJoin('bidSubmission', 'bidSubmission.id', 'award.submissionId')
					.innerJoin('bid', 'bid.id', 'bidSubmission.bidId')
					.select('award.tenderId')
					.where('award.approvedAt', 'is not', null)
					.whereRef('bid.organisationId', '=', 'organisation.id'),
			),
			eb.exists(
				eb
					.selectFrom('agreementParty')
					.select('agreementParty.agreementId')
					.whereRef('agreementParty.organisationId', '=', 'organisation.id'),
			),
		]),
	]);

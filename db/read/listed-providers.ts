import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Actor } from '../../app/domain/access/actor.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';

/**
 * The one rule of who is listed as a provider. An organisation that registered itself to bid is not: a list that it stood in would tell who may
 * bid. It is one once it has been awarded a lot, is a party to an agreement, or was accepted as one.
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
						.whereRef('selfRegistration.organisationId', '=', 'organisation.id')
						.where('selfRegistration.acceptedAt', 'is', null),
				),
			),
			eb.exists(
				eb
					.selectFrom('awardDecision')
					.innerJoin('bidSubmission', 'bidSubmission.id', 'awardDecision.submissionId')
					.innerJoin('bid', 'bid.id', 'bidSubmission.bidId')
					.select('awardDecision.tenderId')
					.where('awardDecision.approvedAt', 'is not', null)
					.where('awardDecision.undoneAt', 'is', null)
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

/** The reader's own organisation registered itself, and nobody has awarded it anything yet. */
export async function isUnlisted(
	reader: Reader,
	{ organisationId }: Pick<Actor, 'organisationId'>,
): Promise<boolean> {
	const row = await reader
		.selectFrom('organisation')
		.select('organisation.id')
		.where('organisation.id', '=', organisationId)
		.where('organisation.kind', '=', 'provider')
		.where((eb) => eb.not(isListedProvider(eb)))
		.executeTakeFirst();
	return row !== undefined;
}

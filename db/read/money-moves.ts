import type { Found } from '../../app/domain/access/found.ts';
import type { ClaimFacts, DecisionFacts, OrderFacts } from '../../app/domain/payment/money-facts.ts';
import type { Reader } from '../connect.ts';

type OfAgreement<T> = T & { readonly agreementId: string };

/** Claims of agreements, with everybody who wrote in them. */
export async function listClaimFacts(
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
): Promise<readonly OfAgreement<ClaimFacts>[]> {
	const rows = await reader
		.selectFrom('claim')
		.select([
			'id as claimId',
			'agreementId',
			'periodId',
			'number',
			'state',
			'amountPence',
			'agreedPence',
			'reviewedBy',
		])
		.where('agreementId', 'in', agreementIds)
		.orderBy('agreementId')
		.orderBy('periodId')
		.orderBy('number')
		.execute();
	const steps = await reader
		.selectFrom('claimStep')
		.innerJoin('claim', 'claim.id', 'claimStep.claimId')
		.select(['claimStep.claimId', 'claimStep.personId', 'claimStep.kind'])
		.where('claim.agreementId', 'in', agreementIds)
		.where('claimStep.kind', 'in', ['made', 'changed', 'submitted'])
		.orderBy('claimStep.claimId')
		.orderBy('claimStep.number')
		.execute();
	const writers = Map.groupBy(steps, ({ claimId }) => claimId);
	return rows.map((row) => {
		const own = writers.get(row.claimId) ?? [];
		const people = (of: typeof own) => [...new Set(of.map(({ personId }) => personId))];
		return {
			...row,
			authorIds: people(own.filter(({ kind }) => kind !== 'submitted')),
			writerIds: people(own),
		};
	});
}

export const listOrderFacts = (
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
): Promise<readonly OfAgreement<OrderFacts>[]> =>
	reader
		.selectFrom('paymentOrder')
		.select([
			'id as orderId',
			'agreementId',
			'periodId',
			'claimId',
			'kind',
			'amountPence',
			'state',
			'draftedBy',
		])
		.where('agreementId', 'in', agreementIds)
		.orderBy('agreementId')
		.orderBy('draftedAt')
		.orderBy('id')
		.execute();

export const listDecisionFacts = (
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
): Promise<readonly OfAgreement<DecisionFacts>[]> =>
	reader
		.selectFrom('moneyDecision')
		.select([
			'id as decisionId',
			'agreementId',
			'periodId',
			'toPeriodId',
			'kind',
			'amountPence',
			'state',
			'draftedBy',
		])
		.where('agreementId', 'in', agreementIds)
		.orderBy('agreementId')
		.orderBy('draftedAt')
		.orderBy('id')
		.execute();

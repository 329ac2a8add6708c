import type { ClaimFacts, DecisionFacts, OrderFacts } from '../../app/domain/payment/money-facts.ts';
import type { Reader } from '../connect.ts';

type OfAgreement<T> = T & { readonly agreementId: string };

/** Claims of agreements, with everybody who wrote in them. */
export async function listClaimFacts(
	reader: Reader,
	agreementIds: readonly string[],
): Promise<readonly OfAgreement<ClaimFacts>[]> {
	const rows = await reader
		.selectFrom('claim')
		.select([
			'id as claimId',
			'agreement_id as agreementId',
			'period_id as periodId',
			'number',
			'state',
			'amount_pence as amountPence',
			'agreed_pence as agreedPence',
			'reviewed_by as reviewedBy',
		])
		.where('agreement_id', 'in', agreementIds)
		.orderBy('agreement_id')
		.orderBy('period_id')
		.orderBy('number')
		.execute();
	const steps = await reader
		.selectFrom('claim_step')
		.innerJoin('claim', 'claim.id', 'claim_step.claim_id')
		.select(['claim_step.claim_id as claimId', 'claim_step.person_id as personId', 'claim_step.kind'])
		.where('claim.agreement_id', 'in', agreementIds)
		.where('claim_step.kind', 'in', ['made', 'changed', 'submitted'])
		.orderBy('claim_step.claim_id')
		.orderBy('claim_step.number')
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
	agreementIds: readonly string[],
): Promise<readonly OfAgreement<OrderFacts>[]> =>
	reader
		.selectFrom('payment_order')
		.select([
			'id as orderId',
			'agreement_id as agreementId',
			'period_id as periodId',
			'claim_id as claimId',
			'kind',
			'amount_pence as amountPence',
			'state',
			'drafted_by as draftedBy',
		])
		.where('agreement_id', 'in', agreementIds)
		.orderBy('agreement_id')
		.orderBy('drafted_at')
		.orderBy('id')
		.execute();

export const listDecisionFacts = (
	reader: Reader,
	agreementIds: readonly string[],
): Promise<readonly OfAgreement<DecisionFacts>[]> =>
	reader
		.selectFrom('money_decision')
		.select([
			'id as decisionId',
			'agreement_id as agreementId',
			'period_id as periodId',
			'to_period_id as toPeriodId',
			'kind',
			'amount_pence as amountPence',
			'state',
			'drafted_by as draftedBy',
		])
		.where('agreement_id', 'in', agreementIds)
		.orderBy('agreement_id')
		.orderBy('drafted_at')
		.orderBy('id')
		.execute();

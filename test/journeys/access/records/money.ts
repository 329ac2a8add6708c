import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

/** The lead alone: neither a member nor a delivery partner sees an agreement's money. */
async function agreementsOf({ db }: Services) {
	const rows = await db.reader
		.selectFrom('grant_agreement')
		.innerJoin('programme_ownership', 'programme_ownership.programme_id', 'grant_agreement.programme_id')
		.select([
			'grant_agreement.id',
			'grant_agreement.reference',
			'grant_agreement.lead_id as leadId',
			'programme_ownership.organisation_id as bodyId',
		])
		.where('grant_agreement.reference', 'in', [
			'WMPCC-DEMO-2023-P-NORTH',
			'WMPCC-DEMO-2023-S',
			'WMPCC-DVPP-2017-P',
			'NPCC-PP-2021-P',
		])
		.orderBy('grant_agreement.reference')
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

const ofAgreements =
	(
		find: (
			services: Services,
			agreementIds: readonly string[],
		) => Promise<readonly { readonly agreementId: string; readonly params: SampleRecord['params'] }[]>,
	): SampleRecords =>
	async (services) => {
		const agreements = await agreementsOf(services);
		const found = await find(services, [...agreements.keys()]);
		return found.map(({ agreementId, params }) => {
			const { reference, leadId, bodyId } = agreements.get(agreementId)!;
			return {
				...NOBODYS,
				name: `${reference} ${Object.values(params).join(' ')}`,
				params,
				bodyIds: [bodyId],
				providerIds: [leadId],
			};
		});
	};

/** Each agreement with its first period. */
export const sampleMoney = ofAgreements(async ({ db }, ids) => {
	const rows = await db.reader
		.selectFrom('payment')
		.innerJoin('reporting_period', 'reporting_period.id', 'payment.period_id')
		.select(['payment.agreement_id as agreementId', 'payment.period_id as period'])
		.where('payment.agreement_id', 'in', ids)
		.where('reporting_period.number', '=', 1)
		.orderBy('payment.agreement_id')
		.execute();
	return rows.map(({ agreementId, period }) => ({ agreementId, params: { agreement: agreementId, period } }));
});

export const NO_FILE = 'none';

/** Agreed ones, which nobody changes any more. */
export const sampleClaims = ofAgreements(async ({ db }, ids) => {
	const rows = await db.reader
		.selectFrom('claim')
		.innerJoin('reporting_period', 'reporting_period.id', 'claim.period_id')
		.select(['claim.id', 'claim.agreement_id as agreementId'])
		.where('claim.agreement_id', 'in', ids)
		.where('claim.state', '=', 'agreed')
		.where('reporting_period.number', 'in', [2, 12])
		.orderBy('claim.id')
		.execute();
	const files = await db.reader
		.selectFrom('claim_evidence')
		.select(['id', 'claim_id as claimId'])
		.orderBy('id')
		.execute();
	return rows.map(({ id, agreementId }) => ({
		agreementId,
		params: { claim: id, file: files.find(({ claimId }) => claimId === id)?.id ?? NO_FILE },
	}));
});

/** Paid ones, about which nothing is left to decide. */
export const samplePayments = ofAgreements(async ({ db }, ids) => {
	const rows = await db.reader
		.selectFrom('payment_order')
		.innerJoin('reporting_period', 'reporting_period.id', 'payment_order.period_id')
		.select(['payment_order.id', 'payment_order.agreement_id as agreementId'])
		.where('payment_order.agreement_id', 'in', ids)
		.where('payment_order.state', '=', 'paid')
		.where('reporting_period.number', '=', 2)
		.orderBy('payment_order.id')
		.execute();
	return rows.map(({ id, agreementId }) => ({ agreementId, params: { order: id } }));
});

export const sampleDecisions = ofAgreements(async ({ db }, ids) => {
	const rows = await db.reader
		.selectFrom('money_decision')
		.select(['id', 'agreement_id as agreementId'])
		.where('agreement_id', 'in', ids)
		.where('state', '=', 'approved')
		.orderBy('id')
		.limit(2)
		.execute();
	return rows.map(({ id, agreementId }) => ({ agreementId, params: { decision: id } }));
});

/** The first payment file of each commissioning body. */
export const samplePaymentFiles: SampleRecords = async ({ db }) => {
	const rows = await db.reader
		.selectFrom('payment_file')
		.select(['id', 'body_id as bodyId'])
		.where('number', '=', 1)
		.orderBy('id')
		.execute();
	return rows.map(({ id, bodyId }) => ({
		...NOBODYS,
		name: `payment file of ${bodyId}`,
		params: { file: id },
		bodyIds: [bodyId],
	}));
};

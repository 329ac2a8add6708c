import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

/** The lead alone: neither a member nor a delivery partner sees an agreement's money. */
async function agreementsOf({ db }: Services) {
	const rows = await db.reader
		.selectFrom('grantAgreement')
		.innerJoin('programmeOwnership', 'programmeOwnership.programmeId', 'grantAgreement.programmeId')
		.select([
			'grantAgreement.id',
			'grantAgreement.reference',
			'grantAgreement.leadId',
			'programmeOwnership.organisationId as bodyId',
		])
		.where('grantAgreement.reference', 'in', [
			'WMPCC-DEMO-2023-P-NORTH',
			'WMPCC-DEMO-2023-S',
			'WMPCC-DVPP-2017-P',
			'NPCC-PP-2021-P',
		])
		.orderBy('grantAgreement.reference')
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
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'payment.periodId')
		.select(['payment.agreementId', 'payment.periodId as period'])
		.where('payment.agreementId', 'in', ids)
		.where('reportingPeriod.number', '=', 1)
		.orderBy('payment.agreementId')
		.execute();
	return rows.map(({ agreementId, period }) => ({ agreementId, params: { agreement: agreementId, period } }));
});

export const NO_FILE = 'none';

/** Agreed ones, which nobody changes any more. */
export const sampleClaims = ofAgreements(async ({ db }, ids) => {
	const rows = await db.reader
		.selectFrom('claim')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'claim.periodId')
		.select(['claim.id', 'claim.agreementId'])
		.where('claim.agreementId', 'in', ids)
		.where('claim.state', '=', 'agreed')
		.where('reportingPeriod.number', 'in', [2, 12])
		.orderBy('claim.id')
		.execute();
	const files = await db.reader.selectFrom('claimEvidence').select(['id', 'claimId']).orderBy('id').execute();
	return rows.map(({ id, agreementId }) => ({
		agreementId,
		params: { claim: id, file: files.find(({ claimId }) => claimId === id)?.id ?? NO_FILE },
	}));
});

/** Paid ones, about which nothing is left to decide. */
export const samplePayments = ofAgreements(async ({ db }, ids) => {
	const rows = await db.reader
		.selectFrom('paymentOrder')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'paymentOrder.periodId')
		.select(['paymentOrder.id', 'paymentOrder.agreementId'])
		.where('paymentOrder.agreementId', 'in', ids)
		.where('paymentOrder.state', '=', 'paid')
		.where('reportingPeriod.number', '=', 2)
		.orderBy('paymentOrder.id')
		.execute();
	return rows.map(({ id, agreementId }) => ({ agreementId, params: { order: id } }));
});

export const sampleDecisions = ofAgreements(async ({ db }, ids) => {
	const rows = await db.reader
		.selectFrom('moneyDecision')
		.select(['id', 'agreementId'])
		.where('agreementId', 'in', ids)
		.where('state', '=', 'approved')
		.orderBy('id')
		.limit(2)
		.execute();
	return rows.map(({ id, agreementId }) => ({ agreementId, params: { decision: id } }));
});

/** The first payment file of each commissioning body. */
export const samplePaymentFiles: SampleRecords = async ({ db }) => {
	const rows = await db.reader
		.selectFrom('paymentFile')
		.select(['id', 'bodyId'])
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

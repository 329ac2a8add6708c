import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementTerms } from '../../app/domain/grant/agreement-terms.ts';
import type { Tx } from '../connect.ts';

export interface AgreementOfTerms {
	readonly agreementId: string;
	readonly programmeId: string;
	readonly terms: AgreementTerms;
}

/** Lays accepted terms out as the rows that returns, performance, claims and reports read. Written at acceptance alone, so that no draft is ever read there. */
export async function saveAgreementRows(
	tx: Tx,
	{ agreementId, programmeId, terms }: AgreementOfTerms,
	newId: () => string,
): Promise<void> {
	await saveAgreement(tx, agreementId, programmeId, terms);
	await saveParties(tx, agreementId, terms);
	await saveAllocations(tx, agreementId, terms);
	await saveSchedule(tx, agreementId, terms, newId);
	await saveBudget(tx, agreementId, terms);
	await saveLevels(tx, agreementId, terms);
}

/** The last day of an agreement that ends early. */
export async function saveEarlyEnd(tx: Tx, agreementId: string, terminatedOn: IsoDate): Promise<void> {
	await tx
		.updateTable('grant_agreement')
		.set((row) => ({ terminated_on: terminatedOn, version: row('version', '+', 1) }))
		.where('id', '=', agreementId)
		.execute();
}

async function saveAgreement(tx: Tx, id: string, programmeId: string, terms: AgreementTerms): Promise<void> {
	const content = {
		strand_id: terms.strandId,
		lead_id: terms.leadId,
		reference: terms.reference,
		title: terms.title,
		starts_on: terms.startsOn,
		ends_on: terms.endsOn,
		value_pence: terms.valuePence,
		purpose: terms.purpose,
		reasons: terms.reasons,
		conditions: terms.conditions.join('\n'),
		legal_basis: terms.legalBasis,
		paid: terms.paid,
	};
	const saved = await tx
		.updateTable('grant_agreement')
		.set((row) => ({ ...content, version: row('version', '+', 1) }))
		.where('id', '=', id)
		.executeTakeFirst();
	if (saved.numUpdatedRows === 0n)
		await tx
			.insertInto('grant_agreement')
			.values({ id, programme_id: programmeId, terminated_on: null, ...content })
			.execute();
}

async function saveParties(
	tx: Tx,
	agreementId: string,
	{ leadId, memberIds, deliveryPartners, areas }: AgreementTerms,
): Promise<void> {
	await tx.deleteFrom('agreement_party').where('agreement_id', '=', agreementId).execute();
	await tx.deleteFrom('agreement_area').where('agreement_id', '=', agreementId).execute();
	const parties = [
		{ organisation_id: leadId, part: 'lead' as const, does: '' },
		...memberIds.map((id) => ({ organisation_id: id, part: 'member' as const, does: '' })),
		...deliveryPartners.map(({ organisationId, does }) => ({
			organisation_id: organisationId,
			part: 'delivery-partner' as const,
			does,
		})),
	];
	for (const party of parties)
		await tx
			.insertInto('agreement_party')
			.values({ agreement_id: agreementId, ...party })
			.execute();
	for (const { areaId, organisationId } of areas)
		await tx
			.insertInto('agreement_area')
			.values({ agreement_id: agreementId, area_id: areaId, organisation_id: organisationId })
			.execute();
}

async function saveAllocations(tx: Tx, agreementId: string, { allocations }: AgreementTerms): Promise<void> {
	await tx.deleteFrom('allocation').where('agreement_id', '=', agreementId).execute();
	for (const { allocationId, areaId, interventionId, units, unitPricePence } of allocations)
		await tx
			.insertInto('allocation')
			.values({
				id: allocationId,
				agreement_id: agreementId,
				area_id: areaId,
				intervention_id: interventionId,
				units,
				unit_price_pence: unitPricePence,
			})
			.execute();
}

/** A payment keeps its row, by its period. */
async function saveSchedule(
	tx: Tx,
	agreementId: string,
	{ schedule }: AgreementTerms,
	newId: () => string,
): Promise<void> {
	const rows = await tx
		.selectFrom('payment')
		.select(['id', 'period_id as periodId'])
		.where('agreement_id', '=', agreementId)
		.orderBy('id')
		.execute();
	const gone = rows
		.filter(({ periodId }) => !schedule.some((payment) => payment.periodId === periodId))
		.map(({ id }) => id);
	if (gone.length > 0) await tx.deleteFrom('payment').where('id', 'in', gone).execute();
	for (const { periodId, amountPence, dueOn } of schedule) {
		const row = rows.find((each) => each.periodId === periodId);
		const content = { amount_pence: amountPence, due_on: dueOn };
		if (row === undefined)
			await tx
				.insertInto('payment')
				.values({ id: newId(), agreement_id: agreementId, period_id: periodId, ...content })
				.execute();
		else await tx.updateTable('payment').set(content).where('id', '=', row.id).execute();
	}
}

/** A line that is in the terms no longer has ended: what was spent on it stays where it was. */
async function saveBudget(tx: Tx, agreementId: string, { budgetLines }: AgreementTerms): Promise<void> {
	await tx.updateTable('budget_line').set({ ended: 1 }).where('agreement_id', '=', agreementId).execute();
	for (const [index, { lineId, name, amountPence, vat }] of budgetLines.entries()) {
		const content = { name, amount_pence: amountPence, vat, position: index + 1, ended: 0 };
		await tx
			.insertInto('budget_line')
			.values({ id: lineId, agreement_id: agreementId, ...content })
			.onConflict((conflict) => conflict.column('id').doUpdateSet(content))
			.execute();
	}
}

async function saveLevels(tx: Tx, agreementId: string, { targets, funding }: AgreementTerms): Promise<void> {
	await tx.deleteFrom('agreement_target').where('agreement_id', '=', agreementId).execute();
	await tx.deleteFrom('agreement_funding').where('agreement_id', '=', agreementId).execute();
	for (const { kpiKey, numerator, denominator } of targets)
		await tx
			.insertInto('agreement_target')
			.values({ agreement_id: agreementId, kpi_key: kpiKey, numerator, denominator })
			.execute();
	for (const { fundingStreamId, amountPence } of funding.filter((share) => share.amountPence > 0))
		await tx
			.insertInto('agreement_funding')
			.values({ agreement_id: agreementId, funding_stream_id: fundingStreamId, amount_pence: amountPence })
			.execute();
}

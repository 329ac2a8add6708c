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
		.updateTable('grantAgreement')
		.set((row) => ({ terminatedOn, version: row('version', '+', 1) }))
		.where('id', '=', agreementId)
		.execute();
}

async function saveAgreement(tx: Tx, id: string, programmeId: string, terms: AgreementTerms): Promise<void> {
	const content = {
		strandId: terms.strandId,
		leadId: terms.leadId,
		reference: terms.reference,
		title: terms.title,
		startsOn: terms.startsOn,
		endsOn: terms.endsOn,
		valuePence: terms.valuePence,
		purpose: terms.purpose,
		reasons: terms.reasons,
		conditions: terms.conditions.join('\n'),
		legalBasis: terms.legalBasis,
		paid: terms.paid,
	};
	const saved = await tx
		.updateTable('grantAgreement')
		.set((row) => ({ ...content, version: row('version', '+', 1) }))
		.where('id', '=', id)
		.executeTakeFirst();
	if (saved.numUpdatedRows === 0n)
		await tx
			.insertInto('grantAgreement')
			.values({ id, programmeId, terminatedOn: null, ...content })
			.execute();
}

async function saveParties(
	tx: Tx,
	agreementId: string,
	{ leadId, memberIds, deliveryPartners, areas }: AgreementTerms,
): Promise<void> {
	await tx.deleteFrom('agreementParty').where('agreementId', '=', agreementId).execute();
	await tx.deleteFrom('agreementArea').where('agreementId', '=', agreementId).execute();
	const parties = [
		{ organisationId: leadId, part: 'lead' as const, does: '' },
		...memberIds.map((id) => ({ organisationId: id, part: 'member' as const, does: '' })),
		...deliveryPartners.map(({ organisationId, does }) => ({
			organisationId,
			part: 'delivery-partner' as const,
			does,
		})),
	];
	for (const party of parties)
		await tx
			.insertInto('agreementParty')
			.values({ agreementId, ...party })
			.execute();
	for (const { areaId, organisationId } of areas)
		await tx.insertInto('agreementArea').values({ agreementId, areaId, organisationId }).execute();
}

async function saveAllocations(tx: Tx, agreementId: string, { allocations }: AgreementTerms): Promise<void> {
	await tx.deleteFrom('allocation').where('agreementId', '=', agreementId).execute();
	for (const { allocationId, areaId, interventionId, units, unitPricePence } of allocations)
		await tx
			.insertInto('allocation')
			.values({
				id: allocationId,
				agreementId,
				areaId,
				interventionId,
				units,
				unitPricePence,
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
		.select(['id', 'periodId'])
		.where('agreementId', '=', agreementId)
		.orderBy('id')
		.execute();
	const gone = rows
		.filter(({ periodId }) => !schedule.some((payment) => payment.periodId === periodId))
		.map(({ id }) => id);
	if (gone.length > 0) await tx.deleteFrom('payment').where('id', 'in', gone).execute();
	for (const { periodId, amountPence, dueOn } of schedule) {
		const row = rows.find((each) => each.periodId === periodId);
		const content = { amountPence, dueOn };
		if (row === undefined)
			await tx
				.insertInto('payment')
				.values({ id: newId(), agreementId, periodId, ...content })
				.execute();
		else await tx.updateTable('payment').set(content).where('id', '=', row.id).execute();
	}
}

/** A line that is in the terms no longer has ended: what was spent on it stays where it was. */
async function saveBudget(tx: Tx, agreementId: string, { budgetLines }: AgreementTerms): Promise<void> {
	await tx.updateTable('budgetLine').set({ ended: 1 }).where('agreementId', '=', agreementId).execute();
	for (const [index, { lineId, name, amountPence, vat }] of budgetLines.entries()) {
		const content = { name, amountPence, vat, position: index + 1, ended: 0 };
		await tx
			.insertInto('budgetLine')
			.values({ id: lineId, agreementId, ...content })
			.onConflict((conflict) => conflict.column('id').doUpdateSet(content))
			.execute();
	}
}

async function saveLevels(tx: Tx, agreementId: string, { targets, funding }: AgreementTerms): Promise<void> {
	await tx.deleteFrom('agreementTarget').where('agreementId', '=', agreementId).execute();
	await tx.deleteFrom('agreementFunding').where('agreementId', '=', agreementId).execute();
	for (const { kpiKey, numerator, denominator } of targets)
		await tx.insertInto('agreementTarget').values({ agreementId, kpiKey, numerator, denominator }).execute();
	for (const { fundingStreamId, amountPence } of funding.filter((share) => share.amountPence > 0))
		await tx.insertInto('agreementFunding').values({ agreementId, fundingStreamId, amountPence }).execute();
}

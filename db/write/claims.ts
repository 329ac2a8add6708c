import type { Insertable, Updateable } from 'kysely';
import type { SpendOfLine } from '../../app/domain/payment/claim-spend.ts';
import type { Tx } from '../connect.ts';
import type { ClaimTable } from '../tables/claim.ts';
import type { ClaimEvidenceTable } from '../tables/claim-evidence.ts';
import type { ClaimStepTable } from '../tables/claim-step.ts';

export const insertClaim = async (tx: Tx, claim: Insertable<ClaimTable>): Promise<void> =>
	void (await tx.insertInto('claim').values(claim).execute());

/** Saves the claim's standing and counts its version up. */
export async function saveClaim(
	tx: Tx,
	id: string,
	changes: Omit<Updateable<ClaimTable>, 'version'>,
): Promise<void> {
	await tx
		.updateTable('claim')
		.set(changes)
		.set((eb) => ({ version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute();
}

/** What was spent, in place of what the claim said before: each submission's sums stand in its steps. */
export async function saveSpend(tx: Tx, claimId: string, spend: readonly SpendOfLine[]): Promise<void> {
	await tx.deleteFrom('claimSpend').where('claimId', '=', claimId).execute();
	if (spend.length === 0) return;
	await tx
		.insertInto('claimSpend')
		.values(
			spend.map(({ lineId, spentPence, vatPence }) => ({
				claimId,
				budgetLineId: lineId,
				spentPence,
				vatPence,
			})),
		)
		.execute();
}

/** The next step of a claim's history. */
export async function appendClaimStep(tx: Tx, step: Omit<ClaimStepTable, 'number'>): Promise<void> {
	const { newest } = await tx
		.selectFrom('claimStep')
		.select((eb) => eb.fn.max<number | null>('number').as('newest'))
		.where('claimId', '=', step.claimId)
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('claimStep')
		.values({ ...step, number: (newest ?? 0) + 1 })
		.execute();
}

export const insertEvidence = async (tx: Tx, evidence: ClaimEvidenceTable): Promise<void> =>
	void (await tx.insertInto('claimEvidence').values(evidence).execute());

/** Taken off the claim; the file itself is kept. */
export const removeEvidence = async (
	tx: Tx,
	id: string,
	at: ClaimEvidenceTable['uploadedAt'],
): Promise<void> =>
	void (await tx.updateTable('claimEvidence').set({ removedAt: at }).where('id', '=', id).execute());

import type { Tx } from '../connect.ts';

export interface NewReturn {
	readonly id: string;
	readonly programmeId: string;
	readonly agreementId: string;
	readonly periodId: string;
	readonly specificationId: string;
}

/** Returns that nobody has begun, one for each agreement and period. Answers those that were not there: somebody else may have opened the rest meanwhile. */
export async function insertReturns<Return extends NewReturn>(
	tx: Tx,
	returns: readonly Return[],
): Promise<readonly Return[]> {
	const inserted = new Set<string>();
	for (let from = 0; from < returns.length; from += 500) {
		const rows = await tx
			.insertInto('kpiReturn')
			.values(
				returns
					.slice(from, from + 500)
					.map(({ id, programmeId, agreementId, periodId, specificationId }) => ({
						id,
						programmeId,
						agreementId,
						periodId,
						specificationId,
						state: 'not-started' as const,
						latestSubmissionId: null,
						acceptedSubmissionId: null,
						startedAt: null,
						sentBackReason: null,
					})),
			)
			.onConflict((conflict) => conflict.columns(['agreementId', 'periodId']).doNothing())
			.returning('id')
			.execute();
		for (const { id } of rows) inserted.add(id);
	}
	return returns.filter(({ id }) => inserted.has(id));
}

/**
 * Returns from a contract quarter on are asked by another version from now on. Only those of which nothing was ever submitted; one that
 * was ready to certify is a draft again, because it was ready for other questions. Answers the ids of those that somebody had begun.
 */
export async function saveReturnsSpecification(
	tx: Tx,
	{
		programmeId,
		specificationId,
		effectiveFrom,
	}: { programmeId: string; specificationId: string; effectiveFrom: number },
): Promise<readonly string[]> {
	const rows = await tx
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.select(['kpiReturn.id', 'kpiReturn.state'])
		.where('kpiReturn.programmeId', '=', programmeId)
		.where('reportingPeriod.number', '>=', effectiveFrom)
		.where('kpiReturn.latestSubmissionId', 'is', null)
		.orderBy('kpiReturn.id')
		.execute();
	const ids = rows.map(({ id }) => id);
	if (ids.length === 0) return [];
	await tx
		.updateTable('kpiReturn')
		.set((row) => ({ specificationId, version: row('version', '+', 1) }))
		.where('id', 'in', ids)
		// One that was submitted since it was read keeps the questions that it answered.
		.where('latestSubmissionId', 'is', null)
		.execute();
	const ready = rows.filter(({ state }) => state === 'ready-to-certify').map(({ id }) => id);
	if (ready.length > 0)
		await tx
			.updateTable('kpiReturn')
			.set({ state: 'draft' })
			.where('id', 'in', ready)
			.where('state', '=', 'ready-to-certify')
			.execute();
	return rows.filter(({ state }) => state !== 'not-started').map(({ id }) => id);
}

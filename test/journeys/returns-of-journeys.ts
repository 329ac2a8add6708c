import type { Services } from '../../app/services.ts';

/** The providers of the demonstration programme whose returns the journeys go through, and its quarter that is due. */
export const PROVIDER = 'South Bank Change (invented)';
export const ANOTHER_PROVIDER = 'Turning North (invented)';
export const SUPPORT = 'Midlands Support Alliance (invented)';
export const OFFICE = 'West Midlands Police and Crime Commissioner';
export const QUARTER = 'July to September 2026';

/** A provider's return for the quarter that ends on the day. */
export async function returnOf(
	{ db }: Services,
	organisation: string,
	endsOn = '2026-09-30',
): Promise<string> {
	const row = await db.reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
		.innerJoin('organisation', 'organisation.id', 'grantAgreement.leadId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.select('kpiReturn.id')
		.where('organisation.name', '=', organisation)
		.where('reportingPeriod.endsOn', '=', endsOn as never)
		.orderBy('kpiReturn.id')
		.executeTakeFirstOrThrow();
	return row.id;
}

/** The starting data leave the provider's return half filled in: nobody has begun it. */
export async function asNobodyBegan(services: Services): Promise<void> {
	const id = await returnOf(services, PROVIDER);
	await services.db.transaction(async (tx) => {
		for (const table of [
			'draftFigure',
			'draftNarrative',
			'draftNote',
			'returnSection',
			'returnPreparer',
		] as const)
			await tx.deleteFrom(table).where('returnId', '=', id).execute();
		await tx.updateTable('kpiReturn').set({ state: 'not-started' }).where('id', '=', id).execute();
	});
}

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
		.selectFrom('kpi_return')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'kpi_return.agreement_id')
		.innerJoin('organisation', 'organisation.id', 'grant_agreement.lead_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'kpi_return.period_id')
		.select('kpi_return.id')
		.where('organisation.name', '=', organisation)
		.where('reporting_period.ends_on', '=', endsOn as never)
		.orderBy('kpi_return.id')
		.executeTakeFirstOrThrow();
	return row.id;
}

/** The starting data leave the provider's return half filled in: nobody has begun it. */
export async function asNobodyBegan(services: Services): Promise<void> {
	const id = await returnOf(services, PROVIDER);
	await services.db.transaction(async (tx) => {
		for (const table of [
			'draft_figure',
			'draft_narrative',
			'draft_note',
			'return_section',
			'return_preparer',
		] as const)
			await tx.deleteFrom(table).where('return_id', '=', id).execute();
		await tx.updateTable('kpi_return').set({ state: 'not-started' }).where('id', '=', id).execute();
	});
}

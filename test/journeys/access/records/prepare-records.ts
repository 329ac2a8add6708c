import type { Services } from '../../../../app/services.ts';
import { prepareBoardReports } from './board-reports.ts';
import { prepareSpecifications } from './specifications.ts';

/** Writes, before the portal starts, what the demonstration does not have: board reports in every state, and drafts of specifications. */
export async function prepareRecords(services: Services): Promise<void> {
	await prepareBoardReports(services);
	await prepareSpecifications(services);
}

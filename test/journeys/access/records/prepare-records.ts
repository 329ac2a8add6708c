import type { Services } from '../../../../app/services.ts';
import { prepareAgreementPapers } from './agreement-papers.ts';
import { prepareBoardReports } from './board-reports.ts';
import { prepareErasures } from './erasures.ts';
import { prepareSpecifications } from './specifications.ts';

/** Writes, before the portal starts, what the demonstration does not have: board reports in every state, drafts of specifications, papers of agreements, a tender with a bid, words to be erased. */
export async function prepareRecords(services: Services): Promise<void> {
	await prepareBoardReports(services);
	await prepareSpecifications(services);
	await prepareAgreementPapers(services);
	await prepareErasures(services);
}

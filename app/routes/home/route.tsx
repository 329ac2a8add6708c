import type { RecordView } from '../../components/layout/record-view.ts';
import { lotsToScore } from '../../components/words/lots-to-score.ts';
import { boardReportScope } from '../../domain/access/board-report-scope.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { guarded, type SignedIn } from '../../http/guarded.ts';
import { page } from '../../http/replies.ts';
import { listAccreditationsToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';
import { listAgreementsWaiting } from '../../operations/agreement/list-agreements-waiting.ts';
import { listOpenItems } from '../../operations/agreement-item/list-open-items.ts';
import { listAreaPagesWaiting } from '../../operations/area-page/list-area-pages-waiting.ts';
import { listDetailsDue } from '../../operations/award/list-details-due.ts';
import { isOnlyBidder } from '../../operations/bidder/is-only-bidder.ts';
import { listReportsWaiting } from '../../operations/board-report/list-reports-waiting.ts';
import { showBoardHome } from '../../operations/board-report/show-board-home.ts';
import { listLotsToScore } from '../../operations/evaluation/list-lots-to-score.ts';
import { listInterests } from '../../operations/interest/list-interests.ts';
import { showOfficeWork } from '../../operations/kpi-return/show-office-work.ts';
import { showOpenReturns } from '../../operations/kpi-return/show-open-returns.ts';
import { showProgrammes } from '../../operations/programme/show-programmes.ts';
import { listShortOfOpeners } from '../../operations/tender/list-short-of-openers.ts';
import { listUnexplained } from '../../operations/unit/list-unexplained.ts';
import { agreementsWaiting } from './agreements-waiting.ts';
import { areaPagesWaiting } from './area-pages-waiting.ts';
import { bidderHome } from './bidder-view.ts';
import { boardHome } from './board-view.ts';
import { officerHome } from './officer-view.ts';
import { otherHome } from './other-view.ts';
import { providerHome } from './provider-view.ts';

export const loader = guarded('signed-in', async (g) => {
	const view = await homeOf(g);
	return page(g, { title: view.title, view });
});

async function homeOf({ services, actor, scope }: SignedIn): Promise<RecordView> {
	const agreements = agreementsWaiting(await listAgreementsWaiting(services, actor, scope));
	if (mayDo(actor, 'chase.view')) {
		const work = await showOfficeWork(services, scope);
		const watched = {
			agreements: [...agreements, ...areaPagesWaiting(await listAreaPagesWaiting(services, actor, scope))],
			reports: await listReportsWaiting(services, actor, scope),
			accreditations: await listAccreditationsToWatch(services, scope),
			items: await listOpenItems(services, scope),
			shortOfOpeners: await listShortOfOpeners(services, scope),
			details: await listDetailsDue(services, scope),
			differences: await listUnexplained(services, scope),
		};
		return officerHome(work, watched, mayDo(actor, 'return.review'));
	}
	if (mayDo(actor, 'return.view')) {
		const work = {
			agreements,
			open: await showOpenReturns(services, scope),
			programmes: await showProgrammes(services, scope),
			items: await listOpenItems(services, scope),
		};
		if (mayDo(actor, 'bid.write') && (await isOnlyBidder(services, actor)))
			return bidderHome(agreements, await listInterests(services, scope));
		return providerHome(work, mayDo(actor, 'return.certify'));
	}
	if (mayDo(actor, 'board-report.read'))
		return boardHome(await showBoardHome(services, boardReportScope(actor)));
	const lots = lotsToScore(await listLotsToScore(services, actor, scope));
	return otherHome(actor, services.config.mode === 'demonstration', lots);
}

export { RecordRoute as default } from '../../components/layout/record-page.tsx';

import { pagesFor } from '../../components/layout/portal-pages.ts';
import type { RecordBlock, RecordView } from '../../components/layout/record-view.ts';
import { boardReportScope } from '../../domain/access/board-report-scope.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { guarded, type SignedIn } from '../../http/guarded.ts';
import { page } from '../../http/replies.ts';
import { listLatestChanges } from '../../operations/audit/list-latest-changes.ts';
import { isOnlyBidder } from '../../operations/bidder/is-only-bidder.ts';
import { showBoardHome } from '../../operations/board-report/show-board-home.ts';
import { checkHealth } from '../../operations/health/check-health.ts';
import { listInterests } from '../../operations/interest/list-interests.ts';
import { listWatchedProgrammes } from '../../operations/kpi-return/list-watched-programmes.ts';
import { showOpenReturns } from '../../operations/kpi-return/show-open-returns.ts';
import { showProgrammes } from '../../operations/programme/show-programmes.ts';
import { listPlacesFree } from '../../operations/purchase/list-places-free.ts';
import { auditorBlocks } from './auditor-blocks.ts';
import { bidderBlocks } from './bidder-blocks.ts';
import { boardBlocks, papersToRead } from './board-blocks.ts';
import { councilBlocks } from './council-blocks.ts';
import { healthBlocks, homeView, pagesBlocks } from './home-view.ts';
import { offTarget } from './off-target.ts';
import { providerBlocks } from './provider-blocks.ts';
import { workOf } from './work-of.ts';

export const loader = guarded('signed-in', async (g) => {
	const view = await homeOf(g);
	return page(g, { title: view.title, view });
});

/** What waits for the person, whoever it is; under it what their role looks at besides. */
async function homeOf(g: SignedIn): Promise<RecordView> {
	const { services, actor, scope } = g;
	const today = londonDay(services.clock.businessNow());
	const waits = await workOf(g);
	const home = (...under: readonly RecordBlock[]): RecordView => homeView(waits, under, today);
	const pages = pagesBlocks(
		pagesFor(actor, { demonstration: services.config.mode === 'demonstration', onlyBids: false }),
	);
	if (mayDo(actor, 'performance.view'))
		return actor.roles.every((role) => role === 'auditor')
			? homeView(null, auditorBlocks(await listLatestChanges(services, scope)), today)
			: home({ kind: 'table', table: offTarget(await listWatchedProgrammes(services, scope)) });
	if (mayDo(actor, 'return.view')) {
		if (mayDo(actor, 'bid.write') && (await isOnlyBidder(services, actor)))
			return home(...bidderBlocks(await listInterests(services, scope)));
		const open = await showOpenReturns(services, scope);
		return home(...providerBlocks(open, await showProgrammes(services, scope)));
	}
	if (mayDo(actor, 'board-report.read')) {
		const board = await showBoardHome(services, boardReportScope(actor));
		return homeView([...waits, ...papersToRead(board)], boardBlocks(board), today);
	}
	if (scope.kind === 'authority')
		return home(...councilBlocks(await listPlacesFree(services, scope)), ...pages);
	return mayDo(actor, 'health.view')
		? home(...healthBlocks((await checkHealth(services)) === null), ...pages)
		: home(...pages);
}

export { RecordRoute as default } from '../../components/layout/record-page.tsx';

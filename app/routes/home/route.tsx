import { useView } from '../../components/layout/view-context.ts';
import { boardReportScope } from '../../domain/access/board-report-scope.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { guarded } from '../../http/guarded.ts';
import { page } from '../../http/replies.ts';
import { listAccreditationsToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';
import { listAgreementsWaiting } from '../../operations/agreement/list-agreements-waiting.ts';
import { listOpenItems } from '../../operations/agreement-item/list-open-items.ts';
import { listReportsWaiting } from '../../operations/board-report/list-reports-waiting.ts';
import { showBoardHome } from '../../operations/board-report/show-board-home.ts';
import { showOfficeWork } from '../../operations/kpi-return/show-office-work.ts';
import { showOpenReturns } from '../../operations/kpi-return/show-open-returns.ts';
import { showProgrammes } from '../../operations/programme/show-programmes.ts';
import { listUnexplained } from '../../operations/unit/list-unexplained.ts';
import { type AgreementLine, agreementLines } from './agreements-waiting.tsx';
import { BoardHome } from './board-home.tsx';
import { type BoardHomeView, boardHome } from './board-view.ts';
import { OfficerHome } from './officer-home.tsx';
import { type OfficerHomeView, officerHome } from './officer-view.ts';
import { OtherHome } from './other-home.tsx';
import { type OtherHomeView, otherHome } from './other-view.ts';
import { ProviderHome } from './provider-home.tsx';
import { type ProviderHomeView, providerHome } from './provider-view.ts';

type WithAgreements = { readonly agreements: readonly AgreementLine[] };
type HomeView =
	| (ProviderHomeView & WithAgreements)
	| (OfficerHomeView & WithAgreements)
	| BoardHomeView
	| OtherHomeView;

export const loader = guarded('signed-in', async (g) => {
	const agreements = agreementLines(await listAgreementsWaiting(g.services, g.actor, g.scope));
	if (mayDo(g.actor, 'chase.view')) {
		const [work, reports] = [
			await showOfficeWork(g.services, g.scope),
			await listReportsWaiting(g.services, g.actor, g.scope),
		];
		const watched = {
			accreditations: await listAccreditationsToWatch(g.services, g.scope),
			items: await listOpenItems(g.services, g.scope),
			differences: await listUnexplained(g.services, g.scope),
		};
		return page(g, {
			title: 'What needs you today',
			view: { ...officerHome(work, reports, watched, mayDo(g.actor, 'return.review')), agreements },
		});
	}
	if (mayDo(g.actor, 'return.view')) {
		const [open, programmes] = [
			await showOpenReturns(g.services, g.scope),
			await showProgrammes(g.services, g.scope),
		];
		const items = await listOpenItems(g.services, g.scope);
		return page(g, {
			title: 'Your returns',
			view: { ...providerHome(open, programmes, items, mayDo(g.actor, 'return.certify')), agreements },
		});
	}
	if (mayDo(g.actor, 'board-report.read'))
		return page(g, {
			title: 'Before you meet',
			view: boardHome(await showBoardHome(g.services, boardReportScope(g.actor))),
		});
	return page(g, {
		title: 'Your start page',
		view: otherHome(g.actor, g.services.config.mode === 'demonstration'),
	});
});

export default function HomePage() {
	const view = useView<HomeView>();
	if (view.kind === 'provider') return <ProviderHome view={view} />;
	if (view.kind === 'officer') return <OfficerHome view={view} />;
	if (view.kind === 'board') return <BoardHome view={view} />;
	return <OtherHome view={view} />;
}

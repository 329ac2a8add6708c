import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { useView } from '../../components/layout/view-context.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { guarded } from '../../http/guarded.ts';
import { page } from '../../http/replies.ts';
import { showOfficeWork } from '../../operations/kpi-return/show-office-work.ts';
import { showOpenReturns } from '../../operations/kpi-return/show-open-returns.ts';
import { OfficerHome } from './officer-home.tsx';
import { type OfficerHomeView, officerHome } from './officer-view.ts';
import { ProviderHome } from './provider-home.tsx';
import { type ProviderHomeView, providerHome } from './provider-view.ts';

type HomeView = ProviderHomeView | OfficerHomeView | { readonly kind: 'other'; readonly name: string };

export const loader = guarded('signed-in', async (g) => {
	if (mayDo(g.actor, 'chase.view')) return page(g, { title: 'What needs you today', view: officerHome(await showOfficeWork(g.services, g.scope)) });
	if (mayDo(g.actor, 'return.view'))
		return page(g, { title: 'Your returns', view: providerHome(await showOpenReturns(g.services, g.scope), mayDo(g.actor, 'return.certify')) });
	return page(g, { title: 'Home', view: { kind: 'other', name: g.actor.personName } satisfies HomeView });
});

export default function HomePage() {
	const view = useView<HomeView>();
	if (view.kind === 'provider') return <ProviderHome view={view} />;
	if (view.kind === 'officer') return <OfficerHome view={view} />;
	return (
		<Main>
			<PageHeading>{`Welcome, ${view.name}`}</PageHeading>
		</Main>
	);
}

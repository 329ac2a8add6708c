import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showChase } from '../../../operations/kpi-return/show-chase.ts';
import { ChaseLogPage } from './page.tsx';
import { type ChaseLogView, chaseLogView } from './view.ts';

export const loader = guarded('chase.view', async (g) => {
	const facts = found(await showChase(g.services, g.scope, g.params.id ?? ''));
	const view = chaseLogView(facts, mayDo(g.actor, 'chase.record'));
	return page(g, { title: view.heading, view });
});

export default function ChaseLogRoute() {
	return <ChaseLogPage view={useView<ChaseLogView>()} />;
}

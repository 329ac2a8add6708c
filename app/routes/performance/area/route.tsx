import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showArea } from '../../../operations/performance/show-area.ts';
import { showAreaPurchases } from '../../../operations/purchase/show-area-purchases.ts';
import { AreaPage, type AreaPageView } from './page.tsx';
import { areaPurchasesView } from './purchases-view.ts';
import { areaView } from './view.ts';

/** `/areas/:area` for the office and the authority itself; `/my-area` for an authority. */
export const loader = guarded('area.view', async (g) => {
	const facts = found(await showArea(g.services, g.scope, g.params.area ?? g.actor.areaId ?? ''));
	const purchases = areaPurchasesView(
		await showAreaPurchases(g.services, g.scope, facts.area.id),
		facts.programmes,
		g.actor,
	);
	return page(g, {
		title: facts.area.name,
		view: { ...areaView(facts, g.actor.areaId === facts.area.id), purchases },
	});
});

export default function AreaRoute() {
	return <AreaPage view={useView<AreaPageView>()} />;
}

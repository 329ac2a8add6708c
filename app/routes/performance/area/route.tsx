import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showArea } from '../../../operations/performance/show-area.ts';
import { showAreaPurchases } from '../../../operations/purchase/show-area-purchases.ts';
import { areaPurchases } from './purchases.ts';
import { areaView } from './view.ts';

/** `/areas/:area` for the office and the authority itself; `/my-area` for an authority. */
export const loader = guarded('area.view', async (g) => {
	const facts = found(await showArea(g.services, g.scope, g.params.area ?? g.actor.areaId ?? ''));
	const purchases = areaPurchases(
		await showAreaPurchases(g.services, g.scope, facts.area.id),
		facts.programmes,
		g.actor,
	);
	return page(g, {
		title: facts.area.name,
		view: areaView(facts, g.actor.areaId === facts.area.id, purchases),
	});
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';

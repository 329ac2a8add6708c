import { found, guarded } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { page } from '../../../http/replies.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { receiptView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const facts = found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));
	const view = found(receiptView(facts, madeNumber(g.params.number) ?? 0));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';

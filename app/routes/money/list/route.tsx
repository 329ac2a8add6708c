import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showMoneyWork } from '../../../operations/payment/show-money-work.ts';
import { officeMoneyView, providerMoneyView } from './view.ts';

export const loader = guarded('money.view', async (g) => {
	const shown = await showMoneyWork(g.services, g.scope);
	const may = {
		draft: mayDo(g.actor, 'payment.draft'),
		export: mayDo(g.actor, 'payment.export'),
		review: mayDo(g.actor, 'claim.review'),
	};
	const view = g.scope.kind === 'provider' ? providerMoneyView(shown) : officeMoneyView(shown, may);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';

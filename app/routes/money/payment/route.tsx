import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPayment } from '../../../operations/payment/show-payment.ts';
import { paymentCaption, paymentView } from './view.ts';

export const loader = guarded('money.view', async (g) => {
	const shown = found(await showPayment(g.services, g.actor, g.scope, g.params.order ?? ''));
	const may = {
		approve: mayDo(g.actor, 'payment.approve'),
		pay: mayDo(g.actor, 'payment.export'),
		office: g.scope.kind === 'office',
	};
	return page(g, { title: `Payment: ${paymentCaption(shown)}`, view: paymentView(shown, may) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';

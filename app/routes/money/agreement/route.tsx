import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAgreementMoney } from '../../../operations/payment/show-agreement-money.ts';
import { agreementMoneyView } from './view.ts';

export const loader = guarded('money.view', async (g) => {
	const shown = found(await showAgreementMoney(g.services, g.scope, g.params.agreement ?? ''));
	const view = agreementMoneyView(shown, {
		claim: mayDo(g.actor, 'claim.make'),
		draft: mayDo(g.actor, 'payment.draft'),
	});
	return page(g, { title: `${view.title}: ${shown.agreement.reference}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';

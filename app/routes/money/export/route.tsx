import { formRoute } from '../../../http/form-route.ts';
import { exportPayments } from '../../../operations/payment/export-payments.ts';
import { showMoneyWork } from '../../../operations/payment/show-money-work.ts';
import { parseExport } from './form.ts';
import { exportForm, exportRefusal } from './view.ts';

const form = formRoute('payment.export', {
	about: ({ services, scope }) => showMoneyWork(services, scope),
	ask: exportForm,
	parse: parseExport,
	act: (g, { commandId }, { orderIds }) =>
		exportPayments(g.services, g.actor, g.scope, { commandId, orderIds }),
	refused: exportRefusal,
	showsAnew: ['list-changed'],
	done: ({ number }) => ({
		notice: `Payment file ${number} has been made. Download it below, and mark its payments as paid when the bank has paid them`,
		to: '/money',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { badRequest, notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { exportPayments } from '../../../operations/payment/export-payments.ts';
import { showMoneyWork } from '../../../operations/payment/show-money-work.ts';
import { parseExport } from './form.ts';
import { exportError, exportForm, exportTitle } from './view.ts';

export const loader = guarded('payment.export', async (g) => {
	const shown = await showMoneyWork(g.services, g.actor, g.scope);
	return page(g, { title: exportTitle, view: exportForm(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('payment.export', async (g) => {
	const form = await readForm(g.request);
	const commandId = commandIdOf(form);
	const parsed = parseExport(typedPart(form));
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	const done = await exportPayments(g.services, g.actor, g.scope, { commandId, ...parsed.command });
	if (done.ok) {
		await tellNext(
			g,
			`Payment file ${done.value.number} has been made. Download it below, and mark its payments as paid when the bank has paid them`,
		);
		return redirectTo('/money');
	}
	if (done.refusal.code === 'not-found') throw notFound();
	const shown = await showMoneyWork(g.services, g.actor, g.scope);
	return page(g, {
		title: exportTitle,
		status: 422,
		view: exportForm(shown, { commandId, errors: [exportError(done.refusal)] }),
	});
});

export default function ExportRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}

import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { badRequest, page, redirectTo } from '../../../http/replies.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { submitReturn } from '../../../operations/kpi-return/submit-return.ts';
import { parseCertify } from './form.ts';
import { CertifyPage } from './page.tsx';
import { type CertifyView, certifyView } from './view.ts';

const title = 'Check and certify';
const factsOf = async (g: SignedIn) =>
	found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));

export const loader = guarded('return.certify', async (g) =>
	page(g, { title, view: certifyView(await factsOf(g), g.actor.personId, g.services.ids.next()) }),
);

export const action = guarded('return.certify', async (g) => {
	const returnId = g.params.id ?? '';
	const parsed = parseCertify(await readForm(g.request));
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	const done = await submitReturn(g.services, g.actor, g.scope, { returnId, ...parsed.command });
	if (done.ok) return redirectTo(`/returns/${returnId}/versions/${done.value.submission}/receipt`);
	if (done.refusal.code === 'not-found') return found(null);
	return page(g, {
		title,
		status: 422,
		view: certifyView(await factsOf(g), g.actor.personId, parsed.command.commandId, done.refusal),
	});
});

export default function CertifyRoute() {
	return <CertifyPage view={useView<CertifyView>()} />;
}

import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { badRequest, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { reopenReturn } from '../../../operations/kpi-return/reopen-return.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { parseReason } from '../reason-form.ts';
import { ReasonPage, type ReasonView } from '../reason-page.tsx';
import { reopenView } from './view.ts';

const title = 'Reopen the return';
const factsOf = async (g: SignedIn) =>
	found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));

export const loader = guarded('return.review', async (g) =>
	page(g, { title, view: reopenView(await factsOf(g), g.services.ids.next()) }),
);

export const action = guarded('return.review', async (g) => {
	const returnId = g.params.id ?? '';
	const parsed = parseReason(await readForm(g.request));
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	const { commandId, reason } = parsed.command;
	const done = await reopenReturn(g.services, g.actor, g.scope, { commandId, returnId, reason });
	if (done.ok) {
		await tellNext(g, 'The return is open again, and the provider has been told.');
		return redirectTo(`/returns/${returnId}`);
	}
	if (done.refusal.code === 'not-found') return found(null);
	return page(g, { title, status: 422, view: reopenView(await factsOf(g), commandId, reason, done.refusal) });
});

export default function ReopenRoute() {
	return <ReasonPage view={useView<ReasonView>()} />;
}

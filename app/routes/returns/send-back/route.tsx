import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { badRequest, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { sendReturnBack } from '../../../operations/kpi-return/send-return-back.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { parseReason } from '../reason-form.ts';
import { ReasonPage, type ReasonView } from '../reason-page.tsx';
import { sendBackView } from './view.ts';

const title = 'Send the return back to be worked on';
const factsOf = async (g: SignedIn) =>
	found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));

export const loader = guarded('return.prepare', async (g) =>
	page(g, { title, view: sendBackView(await factsOf(g), g.services.ids.next()) }),
);

export const action = guarded('return.prepare', async (g) => {
	const returnId = g.params.id ?? '';
	const parsed = parseReason(await readForm(g.request));
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	const { commandId, reason } = parsed.command;
	const done = await sendReturnBack(g.services, g.actor, g.scope, { commandId, returnId, reason });
	if (done.ok) {
		await tellNext(g, 'The return is open again, and the people who filled it in have been told.');
		return redirectTo(`/returns/${returnId}`);
	}
	if (done.refusal.code === 'not-found') return found(null);
	return page(g, {
		title,
		status: 422,
		view: sendBackView(await factsOf(g), commandId, reason, done.refusal),
	});
});

export default function SendBackRoute() {
	return <ReasonPage view={useView<ReasonView>()} />;
}

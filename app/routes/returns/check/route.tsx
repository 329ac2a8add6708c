import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { markReturnReady } from '../../../operations/kpi-return/mark-return-ready.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { CheckPage } from './page.tsx';
import { type CheckView, checkView } from './view.ts';

const title = 'Check the whole return';
const factsOf = async (g: SignedIn) =>
	found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));

export const loader = guarded('return.prepare', async (g) =>
	page(g, { title, view: checkView(await factsOf(g), g.services.ids.next()) }),
);

export const action = guarded('return.prepare', async (g) => {
	const returnId = g.params.id ?? '';
	const commandId = commandIdOf(await readForm(g.request));
	const done = await markReturnReady(g.services, g.actor, g.scope, { commandId, returnId });
	if (done.ok) {
		await tellNext(g, 'The return is ready to certify. The certifiers have been told.');
		return redirectTo(`/returns/${returnId}`);
	}
	if (done.refusal.code === 'not-found') return found(null);
	return page(g, { title, status: 422, view: checkView(await factsOf(g), commandId, done.refusal) });
});

export default function CheckRoute() {
	return <CheckPage view={useView<CheckView>()} />;
}

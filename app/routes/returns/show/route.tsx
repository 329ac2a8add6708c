import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { differenceLine } from '../../../domain/unit/difference-words.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { startReturn } from '../../../operations/kpi-return/start-return.ts';
import { listReturnDifferences } from '../../../operations/unit/list-return-differences.ts';
import { ReturnPage } from './page.tsx';
import { notStarted } from './refused.ts';
import { type ReturnView, returnView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const facts = found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));
	const may = {
		prepare: mayDo(g.actor, 'return.prepare'),
		certify: mayDo(g.actor, 'return.certify'),
		review: mayDo(g.actor, 'return.review'),
	};
	const differences = await listReturnDifferences(g.services, g.scope, facts.whole.row.id);
	const view = returnView(facts, may, g.services.ids.next(), differences.map(differenceLine));
	return page(g, { title: view.heading, view });
});

export const action = guarded('return.prepare', async (g) => {
	const returnId = g.params.id ?? '';
	const commandId = commandIdOf(await readForm(g.request));
	const done = await startReturn(g.services, g.actor, g.scope, { commandId, returnId });
	if (!done.ok) {
		if (done.refusal.code === 'not-found') return found(null);
		await tellNext(g, notStarted(done.refusal));
	}
	return redirectTo(`/returns/${returnId}`);
});

export default function ReturnRoute() {
	return <ReturnPage view={useView<ReturnView>()} />;
}

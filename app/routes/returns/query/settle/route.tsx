import { useView } from '../../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../../http/command-id.ts';
import { readForm } from '../../../../http/form.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { page, redirectTo } from '../../../../http/replies.ts';
import { tellNext } from '../../../../http/tell-next.ts';
import { resolveQuery } from '../../../../operations/kpi-return/resolve-query.ts';
import { QueryPage } from '../page.tsx';
import { queryIds, queryPath, viewOfQuery } from '../query-of.ts';
import type { QueryView } from '../view.ts';

export const loader = guarded('return.review', async (g) => redirectTo(queryPath(g)));

export const action = guarded('return.review', async (g) => {
	const commandId = commandIdOf(await readForm(g.request));
	const done = await resolveQuery(g.services, g.actor, g.scope, { commandId, ...queryIds(g) });
	if (done.ok) {
		await tellNext(g, 'The question is settled.');
		return redirectTo(queryPath(g));
	}
	if (done.refusal.code === 'not-found') return found(null);
	const view = await viewOfQuery(g, '', done.refusal);
	return page(g, { title: view.heading, status: 422, view });
});

export default function QueryRoute() {
	return <QueryPage view={useView<QueryView>()} />;
}

import { useView } from '../../../../components/layout/view-context.ts';
import { readForm } from '../../../../http/form.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { badRequest, page, redirectTo } from '../../../../http/replies.ts';
import { tellNext } from '../../../../http/tell-next.ts';
import { askAgain } from '../../../../operations/kpi-return/ask-again.ts';
import { parseReason } from '../../reason-form.ts';
import { QueryPage } from '../page.tsx';
import { queryIds, queryPath, viewOfQuery } from '../query-of.ts';
import type { QueryView } from '../view.ts';

export const loader = guarded('return.review', async (g) => redirectTo(queryPath(g)));

export const action = guarded('return.review', async (g) => {
	const parsed = parseReason(await readForm(g.request));
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	const { commandId, reason } = parsed.command;
	const done = await askAgain(g.services, g.actor, g.scope, { commandId, ...queryIds(g), words: reason });
	if (done.ok) {
		await tellNext(g, 'Your question has been sent, and the provider has been told.');
		return redirectTo(queryPath(g));
	}
	if (done.refusal.code === 'not-found') return found(null);
	const view = await viewOfQuery(g, reason, done.refusal);
	return page(g, { title: view.heading, status: 422, view });
});

export default function QueryRoute() {
	return <QueryPage view={useView<QueryView>()} />;
}

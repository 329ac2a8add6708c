import { formRoute } from '../../../../http/form-route.ts';
import { guarded } from '../../../../http/guarded.ts';
import { redirectTo } from '../../../../http/replies.ts';
import { parseNothing } from '../../../../http/typed-fields.ts';
import { resolveQuery } from '../../../../operations/kpi-return/resolve-query.ts';

import { queryOfAddress, queryPath } from '../query-of.ts';
import { queryForm, queryRefusal, queryView } from '../view.ts';

const form = formRoute('return.review', {
	about: queryOfAddress,
	ask: (shown, { typed }) => queryForm(shown, typed),
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { whole: { row }, query }) =>
		resolveQuery(g.services, g.actor, g.scope, { commandId, returnId: row.id, queryId: query.id }),
	refused: queryRefusal('your question'),
	done: (_done, { whole: { row }, query }) => ({
		notice: 'The question is settled.',
		to: queryPath({ params: { id: row.id, query: query.id } }),
	}),
	view: queryView,
});

export const loader = guarded('return.review', async (g) => redirectTo(queryPath(g)));
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';

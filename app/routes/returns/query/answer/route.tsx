import { formRoute } from '../../../../http/form-route.ts';
import { guarded } from '../../../../http/guarded.ts';
import { redirectTo } from '../../../../http/replies.ts';

import { answerQuery } from '../../../../operations/kpi-return/answer-query.ts';
import { parseReason } from '../../reason-form.ts';
import { queryOfAddress, queryPath } from '../query-of.ts';
import { queryForm, queryRefusal, queryView } from '../view.ts';

const form = formRoute('return.answer-query', {
	about: queryOfAddress,
	ask: (shown, { typed }) => queryForm(shown, typed),
	parse: parseReason,
	act: (g, { commandId, nobodyNamed }, { reason }, { whole: { row }, query }) =>
		answerQuery(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			returnId: row.id,
			queryId: query.id,
			words: reason,
		}),
	refused: queryRefusal('your answer'),
	done: (_done, { whole: { row }, query }) => ({
		notice: 'Your answer has been sent, and the commissioner has been told.',
		to: queryPath({ params: { id: row.id, query: query.id } }),
	}),
	view: queryView,
});

export const loader = guarded('return.answer-query', async (g) => redirectTo(queryPath(g)));
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';

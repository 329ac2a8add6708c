import { mayDo } from '../../../domain/access/policy.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { explainDifference } from '../../../operations/unit/explain-difference.ts';
import { showDifferences } from '../../../operations/unit/show-differences.ts';
import { parseExplanation } from './form.ts';
import { differencesForm, explanationRefusal } from './view.ts';

const form = formRoute(
	{ see: 'unit.view', send: 'unit.explain-difference' },
	{
		about: async (g) => found(await showDifferences(g.services, g.scope, g.params.id ?? '')),
		ask: (shown, { g }) => differencesForm(shown, mayDo(g.actor, 'unit.explain-difference')),
		parse: parseExplanation,
		act: (g, { commandId, nobodyNamed }, typed, { row }) =>
			explainDifference(g.services, g.actor, g.scope, {
				commandId,
				nobodyNamed,
				returnId: row.id,
				...typed,
			}),
		refused: explanationRefusal,
		done: (_explained, { row }) => ({
			notice: 'The reason has been saved',
			to: `/returns/${row.id}/differences`,
		}),
	},
);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

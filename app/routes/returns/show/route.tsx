import { mayDo } from '../../../domain/access/policy.ts';
import { differenceLine } from '../../../domain/unit/difference-words.ts';
import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { listOutOfStep } from '../../../operations/kpi-return/list-out-of-step.ts';
import { startReturn } from '../../../operations/kpi-return/start-return.ts';
import { listReturnDifferences } from '../../../operations/unit/list-return-differences.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { startRefusal } from './start-refusal.ts';
import { returnView, startForm } from './view.ts';

const form = formRoute(
	{ see: 'return.view', send: 'return.prepare' },
	{
		about: async (g) => {
			const facts = await returnOfAddress(g);
			const may = {
				prepare: mayDo(g.actor, 'return.prepare'),
				certify: mayDo(g.actor, 'return.certify'),
				review: mayDo(g.actor, 'return.review'),
			};
			const differences = await listReturnDifferences(g.services, g.scope, facts.whole.row.id);
			const missed = await listOutOfStep(g.services, g.scope, facts.whole.row.id);
			return { facts, may, differences: differences.map(differenceLine), missed };
		},
		ask: startForm,
		parse: parseNothing,
		act: (g, { commandId }, _nothing, { facts: { whole } }) =>
			startReturn(g.services, g.actor, g.scope, { commandId, returnId: whole.row.id }),
		refused: startRefusal,
		done: ({ returnId }) => ({ to: `/returns/${returnId}` }),
		view: returnView,
	},
);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import { mayDo } from '../../../domain/access/policy.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { decideMoneyDecision } from '../../../operations/payment/decide-money-decision.ts';
import { showMoneyDecision } from '../../../operations/payment/show-money-decision.ts';
import { parseAnswer } from '../answer-form.ts';
import { decisionRefusal } from '../refusal-words.ts';
import { decisionForm } from './view.ts';

const form = formRoute(
	{ see: 'money.view', send: 'payment.approve' },
	{
		about: async (g) => found(await showMoneyDecision(g.services, g.actor, g.scope, g.params.decision ?? '')),
		ask: (shown, { g }) => decisionForm(shown, mayDo(g.actor, 'payment.approve')),
		parse: parseAnswer,
		act: (g, { commandId, nobodyNamed }, answer, { decision }) =>
			decideMoneyDecision(g.services, g.actor, g.scope, {
				commandId,
				nobodyNamed,
				decisionId: decision.decisionId,
				answer,
			}),
		refused: decisionRefusal,
		done: ({ state }, { decision }) => ({
			notice: state === 'approved' ? 'The decision has been approved' : 'The decision has been refused',
			to: `/money-decisions/${decision.decisionId}`,
		}),
	},
);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

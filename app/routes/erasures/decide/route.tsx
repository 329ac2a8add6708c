import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { decideErasure } from '../../../operations/erasure/decide-erasure.ts';
import { showErasure } from '../../../operations/erasure/show-erasure.ts';
import { parseAnswer } from './form.ts';
import { decideForm, decisionRefusal } from './view.ts';

const form = formRoute(
	{ see: 'erasure.view', send: 'erasure.decide' },
	{
		about: async (g) => found(await showErasure(g.services, g.scope, g.params.erasure ?? '')),
		ask: (facts, { g }) => decideForm(facts, g.actor),
		parse: parseAnswer,
		act: (g, { commandId, nobodyNamed }, answer, { erasure }) =>
			decideErasure(g.services, g.actor, g.scope, {
				commandId,
				nobodyNamed,
				erasureId: erasure.id,
				answer,
			}),
		refused: decisionRefusal,
		done: ({ state }, { erasure }) => ({
			notice: state === 'carried-out' ? 'The words have been erased' : 'The words stay as they are',
			to: `/erasures/${erasure.id}`,
		}),
	},
);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

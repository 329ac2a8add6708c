import { formRoute } from '../../../http/form-route.ts';
import { setThreshold } from '../../../operations/purchase/set-threshold.ts';
import { showThreshold } from '../../../operations/purchase/show-threshold.ts';
import { parseThreshold } from './form.ts';
import { thresholdForm, thresholdRefusal } from './view.ts';

const form = formRoute('authority.set-threshold', {
	about: ({ services, actor }) => showThreshold(services, actor),
	ask: thresholdForm,
	parse: parseThreshold,
	act: (g, { commandId, expectedVersion }, { above }) =>
		setThreshold(g.services, g.actor, { commandId, approvalAbovePence: above, expectedVersion }),
	refused: thresholdRefusal,
	done: () => ({ notice: 'The amount has been saved', to: '/orders' }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

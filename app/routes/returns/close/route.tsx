import { formRoute } from '../../../http/form-route.ts';
import { closeReturn } from '../../../operations/kpi-return/close-return.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { parseClosing } from './form.ts';
import { closeForm, closeRefusal } from './view.ts';

const form = formRoute('return.review', {
	about: returnOfAddress,
	ask: closeForm,
	parse: parseClosing,
	act: (g, { commandId, nobodyNamed }, { why, reason }, { whole: { row } }) =>
		closeReturn(g.services, g.actor, g.scope, { commandId, nobodyNamed, returnId: row.id, why, reason }),
	refused: closeRefusal,
	done: (_closed, { whole: { row } }) => ({
		notice: 'The return is closed, and the provider has been told.',
		to: `/returns/${row.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { markReturnReady } from '../../../operations/kpi-return/mark-return-ready.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { checkForm, checkView, readyRefusal } from './view.ts';

const form = formRoute('return.prepare', {
	about: returnOfAddress,
	ask: checkForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { whole: { row } }) =>
		markReturnReady(g.services, g.actor, g.scope, { commandId, returnId: row.id }),
	refused: readyRefusal,
	done: ({ returnId }) => ({
		notice: 'The return is ready to certify. The certifiers have been told.',
		to: `/returns/${returnId}`,
	}),
	view: checkView,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

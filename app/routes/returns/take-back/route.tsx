import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { takeReturnBack } from '../../../operations/kpi-return/take-return-back.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { takeBackForm, takeBackRefusal } from './view.ts';

const form = formRoute('return.prepare', {
	about: returnOfAddress,
	ask: takeBackForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { whole: { row } }) =>
		takeReturnBack(g.services, g.actor, g.scope, { commandId, returnId: row.id }),
	refused: takeBackRefusal,
	done: ({ returnId }) => ({
		notice: 'The return is open again. The certifiers have been told that it is not ready.',
		to: `/returns/${returnId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

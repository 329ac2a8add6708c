import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { openReturnAgain } from '../../../operations/kpi-return/open-return-again.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { openAgainForm, openAgainRefusal } from './view.ts';

const form = formRoute('return.review', {
	about: returnOfAddress,
	ask: openAgainForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { whole: { row } }) =>
		openReturnAgain(g.services, g.actor, g.scope, { commandId, returnId: row.id }),
	refused: openAgainRefusal,
	done: (_opened, { whole: { row } }) => ({
		notice: 'The return is asked for again, and the provider has been told.',
		to: `/returns/${row.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

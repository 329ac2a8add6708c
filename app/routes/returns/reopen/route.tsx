import { formRoute } from '../../../http/form-route.ts';
import { reopenReturn } from '../../../operations/kpi-return/reopen-return.ts';
import { parseReason } from '../reason-form.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { reopenForm, reopenRefusal } from './view.ts';

const form = formRoute('return.review', {
	about: returnOfAddress,
	ask: reopenForm,
	parse: parseReason,
	act: (g, { commandId, nobodyNamed }, { reason }, { whole: { row } }) =>
		reopenReturn(g.services, g.actor, g.scope, { commandId, nobodyNamed, returnId: row.id, reason }),
	refused: reopenRefusal,
	done: (_reopened, { whole: { row } }) => ({
		notice: 'The return is open again, and the provider has been told.',
		to: `/returns/${row.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

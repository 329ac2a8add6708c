import { formRoute } from '../../../http/form-route.ts';
import { submitReturn } from '../../../operations/kpi-return/submit-return.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { parseCertify } from './form.ts';
import { certifyForm, certifyRefusal, certifyView } from './view.ts';

const form = formRoute('return.certify', {
	about: returnOfAddress,
	ask: (facts, { g }) => certifyForm(facts, g.actor.personId),
	parse: parseCertify,
	act: (g, { commandId }, { declared }, { whole: { row } }) =>
		submitReturn(g.services, g.actor, g.scope, { commandId, returnId: row.id, declared }),
	refused: certifyRefusal,
	done: ({ submission }, { whole: { row } }) => ({
		to: `/returns/${row.id}/versions/${submission}/receipt`,
	}),
	view: certifyView,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

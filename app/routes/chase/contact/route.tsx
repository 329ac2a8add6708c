import { formRoute } from '../../../http/form-route.ts';
import { logContact } from '../../../operations/kpi-return/log-contact.ts';
import { chaseOfAddress } from '../chase-of-address.ts';
import { parseContact } from './form.ts';
import { contactForm, contactRefusal } from './view.ts';

const form = formRoute('chase.record', {
	about: chaseOfAddress,
	ask: contactForm,
	parse: parseContact,
	act: (g, { commandId, nobodyNamed }, typed, { row }) =>
		logContact(g.services, g.actor, g.scope, { commandId, nobodyNamed, returnId: row.id, ...typed }),
	refused: contactRefusal,
	done: (_logged, { row }) => ({ notice: 'The contact has been recorded.', to: `/chase/${row.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

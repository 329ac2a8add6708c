import { formRoute } from '../../../http/form-route.ts';
import { enrolOpener } from '../../../operations/tender/enrol-opener.ts';
import { parseEnrol } from './form.ts';
import { enrolForm, enrolRefusal } from './view.ts';

const form = formRoute('opener.enrol', {
	about: async () => null,
	ask: () => enrolForm,
	parse: parseEnrol,
	act: (g, { commandId }, { passphrase }) => enrolOpener(g.services, g.actor, { commandId, passphrase }),
	refused: enrolRefusal,
	done: () => ({ notice: 'You have enrolled as a bid opener', to: '/tenders' }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

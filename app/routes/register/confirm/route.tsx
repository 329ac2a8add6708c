import { formRoute } from '../../../http/form-route.ts';
import { redirectTo } from '../../../http/replies.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { confirmRegistration } from '../../../operations/bidder/confirm-registration.ts';
import { showRegistration } from '../../../operations/bidder/show-registration.ts';
import { confirmForm, confirmRefusal } from './view.ts';

/** The same link then sets the password, as an invitation does. */
const form = formRoute('public', {
	about: async (g) => {
		const token = g.params.token ?? '';
		const shown = await showRegistration(g.services, token);
		if (shown?.isConfirmed) throw redirectTo(`/invitation/${token}`);
		return { token, shown };
	},
	ask: ({ shown }) => confirmForm(shown),
	parse: parseNothing,
	act: (g, _sent, _nothing, { token }) => confirmRegistration(g.services, { token }),
	refused: confirmRefusal,
	done: (_confirmed, { token }) => ({ to: `/invitation/${token}` }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { checkRegisters } from '../../../operations/organisation/check-registers.ts';
import { showRegisterChecks } from '../../../operations/organisation/show-register-checks.ts';
import { registerChecksForm, registersRefusal } from './view.ts';

const form = formRoute('organisation.manage', {
	about: async (g) => found(await showRegisterChecks(g.services, g.actor, g.params.organisation ?? '')),
	ask: registerChecksForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { organisation }) =>
		checkRegisters(g.services, g.actor, { commandId, organisationId: organisation.id }),
	refused: registersRefusal,
	done: (_asked, { organisation }) => ({
		notice: 'The registers have been asked',
		to: `/organisations/${organisation.id}/register-checks`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

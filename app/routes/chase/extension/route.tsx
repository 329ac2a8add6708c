import { formRoute } from '../../../http/form-route.ts';
import { agreeExtension } from '../../../operations/kpi-return/agree-extension.ts';
import { chaseOfAddress } from '../chase-of-address.ts';
import { parseExtension } from './form.ts';
import { extensionForm, extensionRefusal } from './view.ts';

const form = formRoute('chase.record', {
	about: chaseOfAddress,
	ask: extensionForm,
	parse: parseExtension,
	act: (g, { commandId, nobodyNamed }, typed, { row }) =>
		agreeExtension(g.services, g.actor, g.scope, { commandId, nobodyNamed, returnId: row.id, ...typed }),
	refused: extensionRefusal,
	showsAnew: ['due-date-changed'],
	done: (_agreed, { row }) => ({
		notice: 'The later date has been recorded, and the provider has been told.',
		to: `/chase/${row.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

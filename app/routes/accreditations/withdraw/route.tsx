import { formRoute } from '../../../http/form-route.ts';
import { withdrawAccreditation } from '../../../operations/accreditation/withdraw-accreditation.ts';
import { entryOfAddress } from '../entry-of-address.ts';
import { withdrawalRefusal } from '../words.ts';
import { parseWithdrawal } from './form.ts';
import { withdrawForm } from './view.ts';

const form = formRoute('accreditation.edit', {
	about: entryOfAddress,
	ask: withdrawForm,
	parse: parseWithdrawal,
	act: (g, { commandId, nobodyNamed, expectedVersion }, typed, { row }) =>
		withdrawAccreditation(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			accreditationId: row.id,
			expectedVersion,
			...typed,
		}),
	refused: withdrawalRefusal,
	done: (_withdrawn, { row }) => ({
		notice: 'The withdrawal has been recorded, and everybody concerned is told by e-mail',
		to: `/accreditations/${row.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

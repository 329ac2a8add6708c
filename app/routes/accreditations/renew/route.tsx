import { formRoute } from '../../../http/form-route.ts';
import { renewAccreditation } from '../../../operations/accreditation/renew-accreditation.ts';
import { entryOfAddress } from '../entry-of-address.ts';
import { renewalRefusal } from '../words.ts';
import { parseRenewal } from './form.ts';
import { renewForm } from './view.ts';

const form = formRoute('accreditation.edit', {
	about: entryOfAddress,
	ask: renewForm,
	parse: parseRenewal,
	act: (g, { commandId, nobodyNamed, expectedVersion }, typed, { row }) =>
		renewAccreditation(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			accreditationId: row.id,
			expectedVersion,
			...typed,
		}),
	refused: renewalRefusal,
	done: (_renewed, { row }) => ({
		notice: 'The new last day has been recorded',
		to: `/accreditations/${row.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

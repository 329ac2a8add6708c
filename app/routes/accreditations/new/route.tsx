import { formRoute } from '../../../http/form-route.ts';
import { listProvidersToAccredit } from '../../../operations/accreditation/list-providers-to-accredit.ts';
import { recordAccreditation } from '../../../operations/accreditation/record-accreditation.ts';
import { recordingRefusal } from '../words.ts';
import { parseAccreditation } from './form.ts';
import { newEntryForm } from './view.ts';

const form = formRoute('accreditation.edit', {
	about: (g) => listProvidersToAccredit(g.services, g.scope),
	ask: newEntryForm,
	parse: parseAccreditation,
	act: (g, { commandId, nobodyNamed }, typed) =>
		recordAccreditation(g.services, g.actor, g.scope, { commandId, nobodyNamed, ...typed }),
	refused: recordingRefusal,
	done: ({ accreditationId }) => ({
		notice: 'The entry has been added to the register',
		to: `/accreditations/${accreditationId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

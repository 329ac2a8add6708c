import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { addEvidence } from '../../../operations/claim/add-evidence.ts';
import { claimOfAddress } from '../claim-of-address.ts';
import { evidenceRefusal } from '../refusal-words.ts';
import { evidenceForm } from './view.ts';

const form = formRoute('claim.make', {
	takesFile: true,
	about: claimOfAddress,
	ask: evidenceForm,
	parse: parseNothing,
	act: (g, { commandId, nobodyNamed, file }, _nothing, { claim }) =>
		addEvidence(g.services, g.actor, g.scope, { commandId, nobodyNamed, claimId: claim.id, ...file }),
	refused: evidenceRefusal,
	done: (_added, { claim }) => ({
		notice: 'The file has been added to the claim',
		to: `/claims/${claim.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { removeEvidence } from '../../../operations/claim/remove-evidence.ts';
import { claimOfAddress } from '../claim-of-address.ts';
import { claimRefusal } from '../refusal-words.ts';
import { removeForm } from './view.ts';

const form = formRoute('claim.make', {
	about: claimOfAddress,
	ask: (shown, { g }) => removeForm(shown, g.params.file ?? ''),
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { claim }) =>
		removeEvidence(g.services, g.actor, g.scope, {
			commandId,
			claimId: claim.id,
			evidenceId: g.params.file ?? '',
		}),
	refused: claimRefusal,
	done: (_removed, { claim }) => ({
		notice: 'The file has been taken off the claim',
		to: `/claims/${claim.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { submitClaim } from '../../../operations/claim/submit-claim.ts';
import { claimOfAddress } from '../claim-of-address.ts';
import { claimRefusal } from '../refusal-words.ts';
import { submitForm } from './view.ts';

const form = formRoute('claim.submit', {
	about: claimOfAddress,
	ask: submitForm,
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _nothing, { claim }) =>
		submitClaim(g.services, g.actor, g.scope, { commandId, claimId: claim.id, expectedVersion }),
	refused: claimRefusal,
	done: (_submitted, { claim }) => ({
		notice: 'The claim has been submitted. The commissioner has been told',
		to: `/claims/${claim.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

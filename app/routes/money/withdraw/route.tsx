import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { withdrawClaim } from '../../../operations/claim/withdraw-claim.ts';
import { claimOfAddress } from '../claim-of-address.ts';
import { claimRefusal } from '../refusal-words.ts';
import { withdrawForm } from './view.ts';

const form = formRoute('claim.make', {
	about: claimOfAddress,
	ask: withdrawForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { claim }) =>
		withdrawClaim(g.services, g.actor, g.scope, { commandId, claimId: claim.id }),
	refused: claimRefusal,
	done: (_withdrawn, { claim }) => ({ notice: 'The claim has been withdrawn', to: `/claims/${claim.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

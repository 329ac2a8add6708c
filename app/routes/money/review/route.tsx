import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { reviewClaim } from '../../../operations/claim/review-claim.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { reviewRefusal } from '../refusal-words.ts';
import { parseReview } from './form.ts';
import { reviewForm } from './view.ts';

const form = formRoute('claim.review', {
	about: async (g) => found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? '')),
	ask: reviewForm,
	parse: parseReview,
	act: (g, { commandId, nobodyNamed, expectedVersion }, answer, { claim }) =>
		reviewClaim(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			claimId: claim.id,
			expectedVersion,
			answer,
		}),
	refused: reviewRefusal,
	done: ({ state }, { claim }) => ({
		notice: state === 'agreed' ? 'The claim has been agreed' : 'The claim has been sent back',
		to: `/claims/${claim.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { saveClaim } from '../../../operations/claim/save-claim.ts';
import { showClaimForm } from '../../../operations/claim/show-claim-form.ts';
import { claimRefusal } from '../refusal-words.ts';
import { parseClaim } from './form.ts';
import { claimForm } from './view.ts';

const form = formRoute('claim.make', {
	/** A claim of the address, or a new one for its agreement and period. */
	about: async ({ services, scope, params: { claim, agreement = '', period = '' } }) =>
		found(
			await showClaimForm(
				services,
				scope,
				claim === undefined ? { agreementId: agreement, periodId: period } : { claimId: claim },
			),
		),
	ask: claimForm,
	parse: (typed, { lines }) => parseClaim(typed, lines),
	act: (g, { commandId, expectedVersion, nobodyNamed }, typed, { claim, agreement, period }) =>
		saveClaim(g.services, g.actor, g.scope, {
			commandId,
			agreementId: agreement.id,
			periodId: period.periodId,
			changes: claim === null ? null : { claimId: claim.id, expectedVersion },
			nobodyNamed,
			...typed,
		}),
	refused: claimRefusal,
	done: ({ claimId }) => ({
		notice: 'The claim has been saved. A certifier who did not write it submits it',
		to: `/claims/${claimId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';

import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { ClaimRefusal } from '../../../domain/payment/decide-claim.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';
import { claimFacts } from '../claim-facts.ts';
import { claimErrors } from '../claim-form/view.ts';

export const submitTitle = 'Submit the claim';
export const submitErrors = (refusal: ClaimRefusal): FormPageView['errors'] => claimErrors(refusal);

export const submitForm = (
	shown: ClaimShown,
	drawn: { readonly commandId: string; readonly errors?: FormPageView['errors'] },
): FormPageView => ({
	title: submitTitle,
	caption: claimCaption(shown),
	back: `/claims/${shown.claim.id}`,
	intro: [
		'By submitting it you say that these sums were spent on what the agreement is for, and that the organisation has the records.',
	],
	facts: claimFacts(shown),
	questions: [],
	values: {},
	errors: drawn.errors ?? [],
	hidden: { commandId: drawn.commandId, expectedVersion: String(shown.claim.version) },
	button: { text: 'Submit the claim' },
});

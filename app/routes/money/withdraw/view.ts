import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { ClaimRefusal } from '../../../domain/payment/decide-claim.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';
import { claimErrors } from '../claim-form/view.ts';

export const withdrawTitle = 'Withdraw the claim';
export const withdrawErrors = (refusal: ClaimRefusal): FormPageView['errors'] => claimErrors(refusal);

export const withdrawForm = (
	shown: ClaimShown,
	drawn: { readonly commandId: string; readonly errors?: FormPageView['errors'] },
): FormPageView => ({
	title: withdrawTitle,
	caption: claimCaption(shown),
	back: `/claims/${shown.claim.id}`,
	intro: [
		'A withdrawn claim cannot be taken up again; its history stays. You can make a new claim for the period.',
	],
	questions: [],
	values: {},
	errors: drawn.errors ?? [],
	hidden: { commandId: drawn.commandId },
	button: { text: 'Withdraw the claim', isWarning: true },
});

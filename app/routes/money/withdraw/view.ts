import type { Asked } from '../../../http/form-of.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';

export const withdrawForm = (shown: ClaimShown): Asked => ({
	title: 'Withdraw the claim',
	caption: claimCaption(shown),
	back: `/claims/${shown.claim.id}`,
	intro: [
		'A withdrawn claim cannot be taken up again; its history stays. You can make a new claim for the period.',
	],
	questions: [],
	button: { text: 'Withdraw the claim', isWarning: true },
});

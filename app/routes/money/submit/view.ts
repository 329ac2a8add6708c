import type { Asked } from '../../../http/form-of.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';
import { claimFacts } from '../claim-facts.ts';

export const submitForm = (shown: ClaimShown): Asked => ({
	title: 'Submit the claim',
	caption: claimCaption(shown),
	back: `/claims/${shown.claim.id}`,
	intro: [
		'By submitting it you say that these sums were spent on what the agreement is for, and that the organisation has the records.',
	],
	facts: claimFacts(shown),
	questions: [],
	version: shown.claim.version,
	button: { text: 'Submit the claim' },
});

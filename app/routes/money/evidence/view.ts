import type { Asked } from '../../../http/form-of.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';

export const evidenceForm = (shown: ClaimShown): Asked => ({
	title: 'Add a file to the claim',
	caption: claimCaption(shown),
	back: `/claims/${shown.claim.id}`,
	intro: [
		'An invoice, a receipt or the total of a payroll. Cover every name of a person on the programme, a partner or a child.',
	],
	questions: [
		{
			kind: 'file',
			name: 'file',
			label: 'File',
			hint: 'A PDF, PNG or JPEG of up to 10 MB',
			accept: '.pdf,.png,.jpg,.jpeg',
		},
	],
	button: { text: 'Add the file' },
});

import type { Asked } from '../../../http/form-of.ts';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';

/** Null where the claim has no such file, or has it no more. */
export function removeForm(shown: ClaimShown, fileId: string): Asked | null {
	const file = shown.evidence.find(({ id }) => id === fileId);
	if (file === undefined) return null;
	return {
		title: 'Take the file off the claim',
		caption: claimCaption(shown),
		back: `/claims/${shown.claim.id}`,
		facts: [{ key: 'File', value: file.fileName }],
		questions: [],
		button: { text: 'Take the file off', isWarning: true },
	};
}

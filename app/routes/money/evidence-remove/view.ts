import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';

export const removeTitle = 'Take the file off the claim';

export const removeForm = (
	shown: ClaimShown,
	{ fileName }: { readonly fileName: string },
	drawn: { readonly commandId: string; readonly errors?: FormPageView['errors'] },
): FormPageView => ({
	title: removeTitle,
	caption: claimCaption(shown),
	back: `/claims/${shown.claim.id}`,
	facts: [{ key: 'File', value: fileName }],
	questions: [],
	values: {},
	errors: drawn.errors ?? [],
	hidden: { commandId: drawn.commandId },
	button: { text: 'Take the file off', isWarning: true },
});

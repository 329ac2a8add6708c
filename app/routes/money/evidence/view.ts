import type { ClaimShown } from '../../../operations/claim/show-claim.ts';
import { claimCaption } from '../claim/view.ts';

export interface EvidenceView {
	readonly caption: string;
	readonly back: string;
	readonly commandId: string;
	readonly error: string | null;
}

export const evidenceTitle = 'Add a file to the claim';

export const evidenceView = (
	shown: ClaimShown,
	drawn: { readonly commandId: string; readonly error?: string },
): EvidenceView => ({
	caption: claimCaption(shown),
	back: `/claims/${shown.claim.id}`,
	commandId: drawn.commandId,
	error: drawn.error ?? null,
});

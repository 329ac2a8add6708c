import type { VersionStep } from './version-state.ts';

/**
 * The steps of versions as the provider may read them. What an approver says to an officer in sending terms back, or an officer in taking back what has not
 * been sent, stays in the office; what came back to the provider, or was taken from it, does not.
 */
export function stepsForProvider<
	Step extends { readonly versionId: string; readonly kind: VersionStep['kind'] },
>(steps: readonly Step[]): readonly Step[] {
	const inOffice = new Set<string>();
	return steps.filter(({ versionId, kind }) => {
		const isOfOffice = kind === 'sent-back' && inOffice.has(versionId);
		if (kind === 'put-forward' || kind === 'approved') inOffice.add(versionId);
		if (kind === 'sent' || kind === 'sent-back') inOffice.delete(versionId);
		return !isOfOffice;
	});
}

import { accepted, type Result, refused } from '../result.ts';
import type { VersionState } from './version-state.ts';

export type SignedCopyRefusal =
	/** Nothing is signed before it has been sent. */
	{ readonly code: 'not-sent'; readonly state: VersionState } | { readonly code: 'held-already' };

const SIGNED_IN: readonly VersionState[] = ['sent', 'accepted'];

/** Whether a signed copy may be kept with a version: one that has been sent, and not the same file twice. An early end that was approved counts as sent. */
export function decideSignedCopy(
	version: { readonly state: VersionState },
	held: readonly { readonly hash: string }[],
	hash: string,
): Result<'may-be-kept', SignedCopyRefusal> {
	if (!SIGNED_IN.includes(version.state)) return refused({ code: 'not-sent', state: version.state });
	return held.some((copy) => copy.hash === hash)
		? refused({ code: 'held-already' })
		: accepted('may-be-kept');
}

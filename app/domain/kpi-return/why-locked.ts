import type { ReturnState } from './return-state.ts';

export type LockReason = 'not-started' | 'ready-to-certify' | 'with-the-commissioner' | 'accepted' | 'closed';

/** Why nothing can be typed into the return now; null where it can. The page says it in words. */
export function whyLocked(state: ReturnState): LockReason | null {
	switch (state) {
		case 'draft':
		case 'queried':
			return null;
		case 'submitted':
			return 'with-the-commissioner';
		default:
			return state;
	}
}

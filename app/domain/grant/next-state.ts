import type { Side, VersionKind, VersionState } from './version-state.ts';

export const VERSION_ACTS = ['edit', 'propose', 'put-forward', 'send-back', 'take-back', 'approve', 'send', 'accept', 'decline', 'discard'] as const;
export type VersionAct = (typeof VERSION_ACTS)[number];

interface Standing {
	readonly kind: VersionKind;
	readonly side: Side;
	readonly state: VersionState;
}

/**
 * Where a version goes when one side does something with it; null where that cannot be done. Sent back, a provider's variation goes to the officer
 * who put it forward; taken back by the officer, it goes to the provider. What the commissioner had approved or sent is a draft again.
 */
export function nextState({ kind, side, state }: Standing, act: VersionAct, by: Side): VersionState | null {
	const office = by === 'commissioner';
	const own = by === side;
	switch (act) {
		case 'edit':
			return own && state === 'draft' ? 'draft' : null;
		case 'propose':
			return !office && own && state === 'draft' ? 'proposed' : null;
		case 'put-forward':
			return office && state === (own ? 'draft' : 'proposed') ? 'awaiting-approval' : null;
		case 'send-back':
			return office && state === 'awaiting-approval' ? (own ? 'draft' : 'proposed') : null;
		case 'take-back':
			return office && (own ? state === 'approved' || state === 'sent' : state === 'proposed') ? 'draft' : null;
		case 'approve':
			return office && state === 'awaiting-approval' ? (own && kind !== 'termination' ? 'approved' : 'accepted') : null;
		case 'send':
			return office && own && state === 'approved' ? 'sent' : null;
		case 'accept':
			return !office && side === 'commissioner' && state === 'sent' ? 'accepted' : null;
		case 'decline':
			return (office && !own && state === 'proposed') || (!office && side === 'commissioner' && state === 'sent') ? 'declined' : null;
		case 'discard':
			return own && (state === 'draft' || (office && state === 'approved')) ? 'discarded' : null;
	}
}

/** Versions that are on their way: an agreement has one at a time. */
export const OPEN_STATES: readonly VersionState[] = ['draft', 'proposed', 'awaiting-approval', 'approved', 'sent'];

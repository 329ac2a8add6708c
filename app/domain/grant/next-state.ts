import type { Side, VersionKind, VersionState, VersionStep } from './version-state.ts';

export const VERSION_ACTS = [
	'edit',
	'propose',
	'put-forward',
	'send-back',
	'take-back',
	'approve',
	'send',
	'accept',
	'decline',
	'discard',
] as const;
export type VersionAct = (typeof VERSION_ACTS)[number];

interface Way {
	readonly by: Side;
	/** Who began the version. */
	readonly side: Side;
	readonly from: VersionState;
	readonly to: VersionState;
}

const office = (from: VersionState, to: VersionState, side: Side = 'commissioner'): Way => ({
	by: 'commissioner',
	side,
	from,
	to,
});
const provider = (from: VersionState, to: VersionState, side: Side = 'provider'): Way => ({
	by: 'provider',
	side,
	from,
	to,
});

/**
 * The ways of a version. Sent back, a provider's variation goes to the officer who put it forward; taken back by the officer, it goes to the
 * provider. What the commissioner had approved or sent and takes back is a draft again, and is approved anew.
 */
const WAYS: Readonly<Record<VersionAct, readonly Way[]>> = {
	edit: [office('draft', 'draft'), provider('draft', 'draft')],
	propose: [provider('draft', 'proposed')],
	'put-forward': [office('draft', 'awaiting-approval'), office('proposed', 'awaiting-approval', 'provider')],
	'send-back': [office('awaiting-approval', 'draft'), office('awaiting-approval', 'proposed', 'provider')],
	'take-back': [
		office('approved', 'draft'),
		office('sent', 'draft'),
		office('proposed', 'draft', 'provider'),
	],
	approve: [office('awaiting-approval', 'approved'), office('awaiting-approval', 'accepted', 'provider')],
	send: [office('approved', 'sent')],
	accept: [provider('sent', 'accepted', 'commissioner')],
	decline: [provider('sent', 'declined', 'commissioner'), office('proposed', 'declined', 'provider')],
	discard: [office('draft', 'discarded'), office('approved', 'discarded'), provider('draft', 'discarded')],
};

/** Where a version goes when one side does something with it; null where that cannot be done. An early end is in force once it is approved. */
export function nextState(
	version: { readonly kind: VersionKind; readonly side: Side; readonly state: VersionState },
	act: VersionAct,
	by: Side,
): VersionState | null {
	const way = WAYS[act].find(
		(each) => each.by === by && each.side === version.side && each.from === version.state,
	);
	if (way === undefined) return null;
	return act === 'approve' && version.kind === 'termination' ? 'accepted' : way.to;
}

/** Versions that are on their way: an agreement has one at a time. */
export const OPEN_STATES: readonly VersionState[] = [
	'draft',
	'proposed',
	'awaiting-approval',
	'approved',
	'sent',
];

/** The steps by which the commissioner ends terms that are not agreed, wherever they stand. */
export const stepsToDiscard = (state: VersionState): readonly VersionStep['kind'][] =>
	state === 'draft' || state === 'approved' ? ['discarded'] : ['sent-back', 'discarded'];

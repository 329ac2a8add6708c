import type { TenderState } from './tender-state.ts';

/** Two of those who hold a share open an envelope together. */
export const OPENERS_NEEDED = 2;

interface Named {
	readonly personId: string;
	/** Null where no share could be sealed to them. */
	readonly recipient: string | null;
}

/** Those named who hold a share and may still use it: whoever has left, was suspended or lost the role may not. */
export const openersLeft = <Opener extends Named>(
	named: readonly Opener[],
	able: readonly { readonly personId: string }[],
): readonly Opener[] =>
	named.filter(
		({ personId, recipient }) => recipient !== null && able.some((each) => each.personId === personId),
	);

/** Whether the bids of a published tender could not be opened any more: too few are left, and something is still sealed. */
export const isShortOfOpeners = (
	{ state }: { readonly state: TenderState },
	left: readonly Named[],
	isAllOpened: boolean,
): boolean => state === 'published' && !isAllOpened && left.length < OPENERS_NEEDED;

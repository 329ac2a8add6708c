import type { Role } from '../access/role.ts';
import type { TenderState } from './tender-state.ts';

/** Two of those who hold a share open an envelope together. */
export const OPENERS_NEEDED = 2;

/** Of the body whose tender it is. */
export const TOLD_OF_OPENERS: readonly Role[] = ['officer', 'approver'];

export interface NamedOpener {
	readonly personId: string;
	/** Of the key that they hold now. Null where they have none. */
	readonly recipient: string | null;
	/** Of the key that their share is sealed to. Null where they hold no share. */
	readonly sealedTo: string | null;
}

/**
 * Those named who hold a share and may and can still use it: whoever has left, was suspended or lost the role may not; whoever enrolled after the
 * share was sealed, for the first time or again, cannot.
 */
export const openersLeft = <Opener extends NamedOpener>(
	named: readonly Opener[],
	able: readonly { readonly personId: string }[],
): readonly Opener[] =>
	named.filter(
		({ personId, recipient, sealedTo }) =>
			sealedTo !== null && recipient === sealedTo && able.some((each) => each.personId === personId),
	);

/** Whether the bids of a published tender could not be opened any more: too few are left, and something is still sealed. */
export const isShortOfOpeners = (
	{ state }: { readonly state: TenderState },
	left: readonly NamedOpener[],
	isAllOpened: boolean,
): boolean => state === 'published' && !isAllOpened && left.length < OPENERS_NEEDED;

interface Alarm {
	readonly number: number;
	readonly mendedAt: unknown;
}

/** What the clock does about it, given the last time that the office was told: once for each time that it comes to that. */
export function decideAlarm(
	isShort: boolean,
	last: Alarm | null,
): { readonly act: 'tell' | 'mend'; readonly number: number } | null {
	const isTold = last !== null && last.mendedAt === null;
	if (isShort === isTold) return null;
	return isShort
		? { act: 'tell', number: (last?.number ?? 0) + 1 }
		: { act: 'mend', number: last?.number ?? 0 };
}

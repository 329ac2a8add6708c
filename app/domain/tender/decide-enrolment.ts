import { accepted, type Result, refused } from '../result.ts';
import { isShortOfOpeners, type NamedOpener, openersLeft } from './openers-left.ts';
import type { TenderState } from './tender-state.ts';

/** A tender of which the person is named to open the bids. */
interface ToOpen<Opener extends NamedOpener> {
	readonly state: TenderState;
	/** Its prices have been opened, so that nothing is sealed any more. */
	readonly isAllOpened: boolean;
	readonly openers: readonly Opener[];
	/** Who may open bids today. */
	readonly able: readonly { readonly personId: string }[];
}

export type LostTender<Opener extends NamedOpener, Tender extends ToOpen<Opener>> = Tender & {
	/** The others who could open it still. */
	readonly left: readonly Opener[];
	/** They are too few. */
	readonly isShort: boolean;
};

/** The tenders with something still sealed that somebody can open with the key that they hold, and could not with a new one. */
export const lostWithKey = <Opener extends NamedOpener, Tender extends ToOpen<Opener>>(
	personId: string,
	tenders: readonly Tender[],
): readonly LostTender<Opener, Tender>[] =>
	tenders.flatMap((tender) => {
		const { state, isAllOpened, openers, able } = tender;
		const holds = openersLeft(openers, [{ personId }]).length > 0;
		if (state !== 'published' || isAllOpened || !holds) return [];
		const left = openersLeft(openers, able).filter((each) => each.personId !== personId);
		return [{ ...tender, left, isShort: isShortOfOpeners(tender, left, isAllOpened) }];
	});

export interface EnrolledAgain {
	/** Of the key, as the page showed it. */
	readonly expectedVersion: number;
	/** The tenders that the page named as lost. */
	readonly lostSeen: readonly string[];
	readonly understood: boolean;
}

/** `key-changed`: a new passphrase or key was made since the page was opened. `more-is-lost`: a tender was published since. */
export type EnrolAgainRefusal = { readonly code: 'key-changed' | 'more-is-lost' | 'not-understood' };

/** Somebody who has lost their passphrase makes a new key, knowing which tenders the old one would have opened. */
export function decideEnrolmentAgain(
	key: { readonly version: number } | null,
	lost: readonly { readonly slug: string }[],
	{ expectedVersion, lostSeen, understood }: EnrolledAgain,
): Result<true, EnrolAgainRefusal> {
	if (key?.version !== expectedVersion) return refused({ code: 'key-changed' });
	if (lost.some(({ slug }) => !lostSeen.includes(slug))) return refused({ code: 'more-is-lost' });
	return understood ? accepted(true) : refused({ code: 'not-understood' });
}

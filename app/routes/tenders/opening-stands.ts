import type { Envelope } from '../../domain/bid/bid-content.ts';
import { isStillWaiting } from '../../domain/bid/decide-opening.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { TenderFacts } from '../../operations/tender/show-tender.ts';

type Facts = Pick<TenderFacts, 'tender' | 'openings' | 'isClosed' | 'isQualityLocked' | 'now'>;

export interface OpeningStands {
	/** A share may be given now. */
	readonly may: boolean;
	/** Why not, in sentences. */
	readonly why: readonly string[];
	/** The share that waits for a second. */
	readonly waiting: TenderFacts['openings'][number] | null;
}

/** How far the opening of a tender's bids, or of their prices, has come: for whoever gives a share. */
export function openingStands(
	{ tender, openings, isClosed, isQualityLocked, now }: Facts,
	kind: Envelope,
): OpeningStands {
	const opening = openings.find((each) => each.kind === kind) ?? null;
	const isOpen = opening !== null && opening.openedAt !== null;
	const isLocked = kind === 'price' && !isQualityLocked;
	const may = isClosed && !isOpen && !isLocked && tender.state === 'published';
	return {
		may,
		why: [
			...(isClosed ? [] : [`Nobody can open them before ${writeInstant(tender.closesAt)}.`]),
			...(isOpen ? ['They have been opened.'] : []),
			...(isClosed && !isOpen && isLocked
				? ['Prices are opened once two people have locked the quality of every lot.']
				: []),
		],
		waiting: may && opening !== null && isStillWaiting(opening.firstAt, now) ? opening : null,
	};
}

/** "Ann Lee gave the safe’s share for the bids on 20 October 2026 at 10:05am" */
export const givenWords = ({
	kind,
	firstByName,
	firstWith,
	firstAt,
}: NonNullable<OpeningStands['waiting']>): string =>
	`${firstByName} gave ${firstWith === 'safe' ? 'the safe’s share' : 'a share'} for the ${kind === 'quality' ? 'bids' : 'prices'} on ${writeInstant(firstAt)}`;

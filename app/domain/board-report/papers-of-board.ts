import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';

interface Paper {
	/** The day of the meeting that it was written for. */
	readonly heldOn: IsoDate;
	readonly publishedAt: Instant | null;
}

export interface PapersOfBoard<P> {
	/** For the next meeting, or published since the last one: what a member reads before it. */
	readonly toRead: readonly P[];
	readonly earlier: readonly P[];
}

/** Which of a board's papers its members read before they next meet. Order is kept. `lastMetOn` is null before the first meeting. */
export function papersOfBoard<P extends Paper>(
	papers: readonly P[],
	lastMetOn: IsoDate | null,
	today: IsoDate,
): PapersOfBoard<P> {
	const isNew = ({ heldOn, publishedAt }: P): boolean =>
		heldOn >= today || (publishedAt !== null && (lastMetOn === null || londonDay(publishedAt) > lastMetOn));
	return { toRead: papers.filter(isNew), earlier: papers.filter((paper) => !isNew(paper)) };
}

import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';

export interface BoardReportPublished {
	readonly type: 'published';
	readonly publisherId: string;
	readonly publishedAt: Instant;
	/** In the order given, each once. */
	readonly boardIds: readonly string[];
}

export interface Publication {
	readonly publisherId: string;
	/** Of its covers. */
	readonly boardIds: readonly string[];
	/** The boards that the programme reports to. */
	readonly programmeBoardIds: readonly string[];
}

export type PublicationRefusal =
	| WrongStateRefusal
	| { readonly code: 'not-a-board-of-the-programme'; readonly boardIds: readonly string[] };

/** Only an approved report is published, to the boards of its covers. */
export function decidePublication(
	state: BoardReportState,
	publication: Publication,
	now: Instant,
): Result<BoardReportPublished, PublicationRefusal> {
	if (state.state !== 'approved') return refused(wrongState(state));
	const boardIds = [...new Set(publication.boardIds)];
	const strangers = boardIds.filter((id) => !publication.programmeBoardIds.includes(id));
	if (strangers.length > 0) return refused({ code: 'not-a-board-of-the-programme', boardIds: strangers });
	return accepted({ type: 'published', publisherId: publication.publisherId, publishedAt: now, boardIds });
}

import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { allBoxes } from './all-boxes.ts';
import type { BoxSection } from './box.ts';
import { figureKey } from './figure.ts';
import type { ActingPerson, KpiReturn, QuerySubject } from './kpi-return.ts';
import { NARRATIVE_QUESTIONS, type NarrativeQuestion } from './narrative.ts';
import type { FigureQueried } from './return-event.ts';
import { type UnderReviewRefusal, whyNotUnderReview } from './under-review.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export interface Querying {
	readonly by: ActingPerson;
	readonly queryId: string;
	/** The `figureKey` of a box, or a question of the narrative. */
	readonly about:
		| { readonly kind: 'figure'; readonly box: string }
		| { readonly kind: 'narrative'; readonly question: string };
	readonly words: string;
	/** Number of the version that the officer had on the screen. */
	readonly submission: number;
	/** The boxes that the return asks. */
	readonly boxes: readonly BoxSection[];
}

export type QueryRefusal =
	| UnderReviewRefusal
	| WordsRefusal
	| { readonly code: 'no-such-subject' }
	| { readonly code: 'another-submission'; readonly submission: number };

/** A query names the figure, or the answer, that it is about, and says what is asked. The return goes back to the provider with it. */
export function decideQuery(
	state: KpiReturn,
	querying: Querying,
	now: Instant,
): Result<FigureQueried, QueryRefusal> {
	const refusal = whyNotUnderReview(state, querying.by);
	if (refusal !== null) return refused(refusal);
	if (state.latest === null) return refused({ code: 'not-under-review' });
	if (state.latest.number !== querying.submission)
		return refused({ code: 'another-submission', submission: state.latest.number });
	const subject = subjectOf(querying);
	if (subject === null) return refused({ code: 'no-such-subject' });
	const given = wordsGiven(querying.words);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({
		type: 'figure-queried',
		personId: querying.by.personId,
		at: now,
		queryId: querying.queryId,
		subject,
		words: given.words,
	});
}

function subjectOf({ about, boxes }: Querying): QuerySubject | null {
	if (about.kind === 'narrative') {
		const question = NARRATIVE_QUESTIONS.find((each): each is NarrativeQuestion => each === about.question);
		return question === undefined ? null : { kind: 'narrative', section: 'narrative', question };
	}
	const section = boxes.find((each) => allBoxes([each]).some((box) => figureKey(box) === about.box));
	return section === undefined ? null : { kind: 'figure', section: section.section, box: about.box };
}

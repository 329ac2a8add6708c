import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { SentBackToDraft } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export interface SendingBack {
	readonly by: ActingPerson;
	/** What the preparer is to look at again. */
	readonly reason: string;
}

export type SendBackRefusal =
	| { readonly code: 'not-ready-to-certify' }
	| { readonly code: 'only-the-lead' }
	| WordsRefusal;

/** The certifier, or whoever marked it ready, gives it back to be worked on, and says why. */
export function decideSendBackToDraft(
	state: KpiReturn,
	{ by, reason }: SendingBack,
	now: Instant,
): Result<SentBackToDraft, SendBackRefusal> {
	if (state.state !== 'ready-to-certify') return refused({ code: 'not-ready-to-certify' });
	const side = sideOf(state, by);
	if (side !== 'lead' && side !== 'office') return refused({ code: 'only-the-lead' });
	const given = wordsGiven(reason);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({ type: 'sent-back-to-draft', personId: by.personId, at: now, reason: given.words });
}

import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ContactChannel, ContactLogged } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export interface Contact {
	readonly by: ActingPerson;
	readonly channel: ContactChannel;
	readonly spokeTo: string;
	readonly words: string;
	/** The day for which the return was promised; null where nothing was. */
	readonly promisedOn: IsoDate | null;
}

export type ContactRefusal =
	| { readonly code: 'only-the-office' }
	| { readonly code: 'spoke-to-missing' }
	| { readonly code: 'promise-in-the-past'; readonly today: IsoDate }
	| WordsRefusal;

/** Who was spoken to and what was promised. A promise is no extension: the return stays due when it was due. */
export function decideContactLog(
	state: KpiReturn,
	contact: Contact,
	now: Instant,
): Result<ContactLogged, ContactRefusal> {
	const { by, channel, promisedOn } = contact;
	if (sideOf(state, by) !== 'office') return refused({ code: 'only-the-office' });
	const spokeTo = contact.spokeTo.trim();
	if (spokeTo === '') return refused({ code: 'spoke-to-missing' });
	const today = londonDay(now);
	if (promisedOn !== null && promisedOn < today) return refused({ code: 'promise-in-the-past', today });
	const given = wordsGiven(contact.words);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({
		type: 'contact-logged',
		personId: by.personId,
		at: now,
		channel,
		spokeTo,
		words: given.words,
		promisedOn,
	});
}
